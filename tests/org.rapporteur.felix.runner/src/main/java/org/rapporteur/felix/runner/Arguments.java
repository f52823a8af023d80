package org.rapporteur.felix.runner;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the runner is asked to do.
 *
 * @param distribution the folder of the distribution whose bundles are tested
 * @param tests        the jars of the test fragments, of what helps them, and of bundles that are not in the distribution; or folders
 *                     that hold such jars
 * @param expected     the file that says how many tests each fragment has at least; without it one is enough
 * @param reports      where the XML reports go, and a file {@code results} with a line for each fragment
 * @param only         the fragment to run, or empty for all of them
 * @param classes      which of its test classes, by their simple names
 */
public record Arguments(Path distribution, List<Path> tests, Optional<Path> expected, Path reports, Optional<String> only, Pattern classes) {

    /** What is to be written on the command line. */
    public static final String USAGE = """
            Usage: --distribution DIR --tests PATHS [--expected FILE] --reports DIR [--only FRAGMENT[/CLASS]]
            PATHS are jars, or folders that hold jars, separated as on a class path;
            FRAGMENT is the name of a test fragment, with or without org.rapporteur. and .tests, or * for all of them;
            CLASS is the simple name of a test class, in which * stands for anything.""";

    /**
     * Reads the arguments.
     *
     * @throws IllegalArgumentException when one is missing or not known
     */
    public static Arguments parse(String[] arguments) {
        var options = new HashMap<String, String>();
        for (var i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        var only = Optional.ofNullable(options.remove("--only")).filter(text -> !text.equals("*"));
        var fragment = only.map(text -> text.replaceFirst("/.*", ""));
        var classes = only.filter(text -> text.contains("/")).map(text -> text.substring(text.indexOf('/') + 1)).orElse("*");
        var expected = Optional.ofNullable(options.remove("--expected")).map(Arguments::absolute);
        var read = new Arguments(absolute(text(options, "--distribution")),
                Stream.of(text(options, "--tests").split(File.pathSeparator)).map(Arguments::absolute).toList(), expected,
                absolute(text(options, "--reports")), fragment, Pattern.compile(Pattern.quote(classes).replace("*", "\\E.*\\Q")));
        if (arguments.length % 2 != 0 || !options.isEmpty()) {
            throw new IllegalArgumentException("Not understood: " + String.join(" ", arguments));
        }
        return read;
    }

    private static String text(HashMap<String, String> options, String name) {
        var value = options.remove(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing.");
        }
        return value;
    }

    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath().normalize();
    }

    /** Whether the whole of every fragment runs, so that the numbers of tests can be compared with what is expected. */
    public boolean everything() {
        return only.isEmpty();
    }

    /** Whether this fragment is to run. */
    public boolean wants(Fragment fragment) {
        return only.isEmpty() || only.get().equals(fragment.name())
                || fragment.name().equals("org.rapporteur." + only.get() + ".tests");
    }

    /** Whether this test class is to run. */
    public boolean wants(String className) {
        return classes.matcher(className.substring(className.lastIndexOf('.') + 1)).matches();
    }
}
