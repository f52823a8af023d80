package org.rapporteur.workbench.runner;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.felix.runner.Arguments;
import org.rapporteur.felix.runner.Expectations;
import org.rapporteur.felix.runner.Fragment;

/**
 * Runs the tests on a display of their own, where the system can have one, and many of them in two windows at once, each of which has
 * its display: a window works for its tests, or they for it, and never both. The script {@code with-display} lies in
 * {@code development/bin} of the distribution that is tested.
 */
public final class OnDisplay {

    /** So many test classes take longer than another window takes to open. */
    private static final int MANY = 12;

    /** What the script makes a display with; without these, all windows have one. */
    private static final List<String> DISPLAY = List.of("Xvfb", "openbox");

    private final Arguments parsed;
    private final List<String> arguments;
    private final Path script;

    private OnDisplay(String[] arguments) {
        parsed = Arguments.parse(arguments);
        this.arguments = List.of(arguments);
        script = parsed.distribution().resolve("development/bin/with-display");
    }

    /**
     * The program: the same Java starts once more, with {@link Main} and the same arguments.
     *
     * @param arguments see {@link Arguments#USAGE}
     */
    public static void main(String[] arguments) throws Exception {
        OnDisplay display;
        try {
            display = new OnDisplay(arguments);
        } catch (IllegalArgumentException problem) {
            System.err.println(problem.getMessage() + "\n" + Arguments.USAGE);
            System.exit(2);
            return;
        }
        System.exit(display.isShared() ? display.runShared() : display.start(List.of()).waitFor());
    }

    private boolean hasDisplays() {
        return File.separatorChar == '/' && Files.isExecutable(script);
    }

    /** Whether there are many tests, and displays and processors for two windows. */
    private boolean isShared() throws IOException {
        return hasDisplays() && DISPLAY.stream().allMatch(OnDisplay::isInstalled) && Runtime.getRuntime().availableProcessors() > 1 && Fragment.in(parsed.tests()).stream()
                .filter(fragment -> fragment.needsWindow() && parsed.wants(fragment)).flatMap(fragment -> fragment.testClasses().stream())
                .filter(parsed::wants).count() > MANY;
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private int runShared() throws IOException, InterruptedException {
        var share = new Share(Files.createTempDirectory("rapporteur-share-"));
        var windows = new ArrayList<Process>();
        for (int window = 0; window < 2; window++) {
            windows.add(start(List.of("--shared", share.folder().toString())));
        }
        int worst = 0;
        for (var window : windows) {
            worst = Math.max(worst, window.waitFor());
        }
        var counts = share.sum();
        delete(share.folder());
        counts.write(parsed.reports().resolve("results"));
        var complaints = parsed.everything() && parsed.expected().isPresent() ? new Expectations(parsed.expected().get()).complaints(counts)
                : List.<String>of();
        complaints.forEach(System.out::println);
        System.out.println("In both windows: " + counts.total().passed() + " passed, " + counts.total().failed() + " failed");
        return complaints.isEmpty() && counts.total().ran() > 0 ? worst : Math.max(worst, 1);
    }

    private Process start(List<String> more) throws IOException {
        var command = new ArrayList<String>();
        if (hasDisplays()) {
            command.add(script.toString());
        }
        command.add(ProcessHandle.current().info().command().orElse("java"));
        if (System.getProperty("os.name").startsWith("Mac")) {
            command.add("-XstartOnFirstThread");
        }
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Duser.language=en", "-Duser.country=GB"));
        Stream.of("rapporteur.date", "rapporteur.samples", "rapporteur.screenshots")
                .filter(name -> System.getProperty(name) != null).forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(arguments);
        command.addAll(more);
        var window = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> { // none stays when this is ended
            window.descendants().forEach(ProcessHandle::destroy);
            window.destroy();
        }));
        return window;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
