package org.rapporteur.workbench.runner;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs the tests on a display of their own, where the system can have one: for builds that do not bring a script for it. The script
 * {@code with-display} lies in {@code development/bin} of the distribution that is tested.
 */
public final class OnDisplay {

    private OnDisplay() {
    }

    /**
     * The program: the same Java starts once more, with {@link Main} and the same arguments.
     *
     * @param arguments see {@link org.rapporteur.felix.runner.Arguments#USAGE}
     */
    public static void main(String[] arguments) throws Exception {
        var command = new ArrayList<String>();
        var distribution = Path.of(option(arguments, "--distribution").orElse("."));
        var script = distribution.resolve("development/bin/with-display");
        if (File.separatorChar == '/' && Files.isExecutable(script)) {
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
        command.addAll(List.of(arguments));
        System.exit(new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    private static Optional<String> option(String[] arguments, String name) {
        int at = List.of(arguments).indexOf(name);
        return at < 0 || at + 1 == arguments.length ? Optional.empty() : Optional.of(arguments[at + 1]);
    }
}
