package org.rapporteur.felix.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** How many tests each fragment has at least, so that a build in which tests silently did not run cannot pass. */
public final class Expectations {

    private final Path file;
    private final Properties numbers = new Properties();

    /**
     * @param file the numbers, by the names of the fragments
     */
    public Expectations(Path file) throws IOException {
        this.file = file;
        try (var reader = Files.newBufferedReader(file)) {
            numbers.load(reader);
        }
    }

    /**
     * Compares what ran with what is expected.
     *
     * @return a sentence for each fragment that ran too few tests or none, or that nothing is expected of
     */
    public List<String> complaints(List<FragmentResult> results) {
        var complaints = new ArrayList<String>();
        var ran = results.stream().map(result -> result.fragment().name()).toList();
        numbers.stringPropertyNames().stream().filter(name -> !ran.contains(name)).sorted().map(name -> name
                + " did not run at all, but is expected by " + file + ". Does releng/test-distribution/category.xml name it?")
                .forEach(complaints::add);
        for (var result : results) {
            var name = result.fragment().name();
            var expected = numbers.getProperty(name);
            if (expected == null) {
                complaints.add(name + " is missing in " + file + ": add the line " + name + "=" + result.executed());
            } else if (result.executed() < Integer.parseInt(expected.strip())) {
                complaints.add(name + " ran " + result.executed() + " tests, but " + file + " expects " + expected.strip()
                        + ". Find out why, or lower the number when tests were taken away.");
            }
        }
        return complaints;
    }
}
