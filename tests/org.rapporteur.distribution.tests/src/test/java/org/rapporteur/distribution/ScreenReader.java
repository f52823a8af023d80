package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands between a screen reader and the windows of a session: the bus of the session, on which the one for accessibility (AT-SPI) is
 * started when it is asked for. Asks with {@code dbus-send}, so that nothing is needed but what makes the bus.
 */
final class ScreenReader implements AutoCloseable {

    private static final String BUS = "org.a11y.Bus";
    private static final String REGISTRY = "org.a11y.atspi.Registry";
    private static final String SPACE = "\\s+";

    /** One thing, as {@code GetItems} tells it: place, application, parent, index, children, interfaces, name, role, description, states. */
    private static final Pattern THING = Pattern.compile(String.join(SPACE,
            "struct \\{", "struct \\{", "string \"[^\"]*\"", "object path \"([^\"]*)\"", "\\}", "struct \\{", "string \"[^\"]*\"",
            "object path \"[^\"]*\"", "\\}", "struct \\{", "string \"[^\"]*\"", "object path \"([^\"]*)\"", "\\}", "int32 -?\\d+", "int32 -?\\d+",
            "array \\[(?:\\s+string \"[^\"]*\")*", "\\]", "string \"(.*?)\"", "uint32 (\\d+)", "string \".*?\"", "array \\[", "uint32 (\\d+)",
            "uint32 (\\d+)"), Pattern.DOTALL);

    private final Process session;
    private final String address;
    private final Path runtime;

    /**
     * A thing of a window.
     *
     * @param place tells it from all others
     * @param parent the place of what it is in
     * @param name what it is called
     * @param role its number in {@code AtspiRole}
     * @param states bits, numbered as in {@code AtspiStateType}
     */
    record Thing(String place, String parent, String name, int role, long states) {

        private static final int FOCUSABLE = 11;
        private static final int SHOWING = 25;

        /** By the names that AT-SPI has for them, those that are used: what only holds or says something need not be called anything. */
        private static final Map<Integer, String> USED = Map.ofEntries(Map.entry(7, "check box"), Map.entry(11, "combo box"),
                Map.entry(31, "list"), Map.entry(32, "list item"), Map.entry(33, "menu"), Map.entry(35, "menu item"), Map.entry(37, "page tab"),
                Map.entry(43, "push button"), Map.entry(44, "radio button"), Map.entry(51, "slider"), Map.entry(52, "spin button"),
                Map.entry(55, "table"), Map.entry(61, "text"), Map.entry(62, "toggle button"), Map.entry(65, "tree"), Map.entry(66, "tree table"),
                Map.entry(79, "entry"), Map.entry(82, "document"), Map.entry(88, "link"));

        boolean isUsed() {
            return has(FOCUSABLE) && USED.containsKey(role);
        }

        boolean isShown() {
            return has(SHOWING);
        }

        private boolean has(int state) {
            return (states >> state & 1) == 1;
        }

        @Override
        public String toString() {
            return USED.getOrDefault(role, "role " + role) + (name.isEmpty() ? "" : " “" + name + "”");
        }
    }

    /**
     * The things of windows at a moment.
     *
     * @param all by their places
     */
    record Things(Map<String, Thing> all) {

        /** What is used and is shown, with all that it is in. */
        List<Thing> used() {
            return all.values().stream().filter(thing -> thing.isUsed() && way(thing).stream().skip(1).allMatch(Thing::isShown)).toList();
        }

        /** What is used, is shown and is called nothing: its role, and the way to it. */
        List<String> nameless() {
            return used().stream().filter(thing -> thing.name().isEmpty()).map(thing -> way(thing).stream().map(Thing::toString)
                    .collect(Collectors.joining(" > "))).toList();
        }

        /** From the program to a thing. */
        private List<Thing> way(Thing thing) {
            var way = new ArrayList<Thing>();
            for (Thing at = thing; at != null && !way.contains(at); at = all.get(at.parent())) {
                way.addFirst(at);
            }
            return way;
        }
    }

    /**
     * Starts a session.
     *
     * @param runtime an empty folder for it
     */
    ScreenReader(Path runtime) throws IOException {
        this.runtime = runtime;
        var builder = new ProcessBuilder("dbus-daemon", "--session", "--nofork", "--print-address").redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(Map.of("XDG_RUNTIME_DIR", runtime.toString()));
        session = builder.start();
        address = new BufferedReader(new InputStreamReader(session.getInputStream(), StandardCharsets.UTF_8)).readLine();
    }

    /** What is missing to start one; empty when nothing is. */
    static Optional<String> missing() {
        List<String> folders = List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator));
        return Stream.of("dbus-daemon", "dbus-send").filter(program -> folders.stream().noneMatch(folder -> Files.isExecutable(Path.of(folder, program))))
                .findFirst().or(() -> Optional.of("at-spi2-core")
                        .filter(service -> !Files.exists(Path.of("/usr/share/dbus-1/services/org.a11y.Bus.service"))));
    }

    /** What a program is told so that its windows are in the session. */
    Program in(Program program) {
        return program.with("DBUS_SESSION_BUS_ADDRESS", address).with("XDG_RUNTIME_DIR", runtime.toString()).with("NO_AT_BRIDGE", "0");
    }

    /** All things of all windows. */
    Things things() throws IOException, InterruptedException {
        String bus = ask(address, "--print-reply=literal", BUS, "/org/a11y/bus", "org.a11y.Bus.GetAddress").strip();
        // programs tell of all their things only when somebody listens
        ask(bus, "--print-reply", REGISTRY, "/org/a11y/atspi/registry", "org.a11y.atspi.Registry.RegisterEvent", "string:window", "array:string:", "string:");
        Map<String, Thing> all = new HashMap<>();
        var programs = Pattern.compile("\"(:[0-9.]+)\"").matcher(ask(bus, "--print-reply", REGISTRY, "/org/a11y/atspi/accessible/root",
                "org.a11y.atspi.Accessible.GetChildren"));
        while (programs.find()) {
            THING.matcher(ask(bus, "--print-reply", programs.group(1), "/org/a11y/atspi/cache", "org.a11y.atspi.Cache.GetItems")).results()
                    .map(found -> new Thing(found.group(1), found.group(2), found.group(3).strip(), Integer.parseInt(found.group(4)),
                            Long.parseLong(found.group(5)) | Long.parseLong(found.group(6)) << 32))
                    .forEach(thing -> all.put(thing.place(), thing));
        }
        return new Things(all);
    }

    private static String ask(String bus, String how, String whom, String... what) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("dbus-send", "--bus=" + bus, how, "--reply-timeout=30000", "--dest=" + whom));
        command.addAll(List.of(what));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> String.join(" ", command) + ": " + answer);
        return answer;
    }

    @Override
    public void close() {
        session.destroy(); // and with it what was started on it
    }
}
