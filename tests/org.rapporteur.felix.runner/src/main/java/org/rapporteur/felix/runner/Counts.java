package org.rapporteur.felix.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.felix.runner.TestOutcome.Status;

/**
 * How many tests of each fragment ran. A file of them has a line {@code PASSED FAILED NAME} for each.
 *
 * @param fragments the numbers, by the names of the fragments
 */
public record Counts(Map<String, Count> fragments) {

    /**
     * Those of one fragment.
     *
     * @param passed how many passed
     * @param failed how many did not
     */
    public record Count(long passed, long failed) {

        /** Both. */
        public Count plus(Count other) {
            return new Count(passed + other.passed, failed + other.failed);
        }

        /** How many ran, well or not. */
        public long ran() {
            return passed + failed;
        }
    }

    /** What these results count. */
    public static Counts of(List<FragmentResult> results) {
        return new Counts(results.stream().collect(Collectors.toMap(result -> result.fragment().name(),
                result -> new Count(result.count(Status.PASSED), result.count(Status.FAILED)), Count::plus, TreeMap::new)));
    }

    /** Reads a file of them. */
    public static Counts read(Path file) throws IOException {
        return new Counts(Files.readAllLines(file).stream().map(line -> line.split(" ", 3)).collect(Collectors.toMap(parts -> parts[2],
                parts -> new Count(Long.parseLong(parts[0]), Long.parseLong(parts[1])), Count::plus, TreeMap::new)));
    }

    /** What several runs count together. */
    public static Counts sum(Collection<Counts> runs) {
        return new Counts(runs.stream().flatMap(run -> run.fragments().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Count::plus, TreeMap::new)));
    }

    /** Writes them into a file, whose folder is made when it is missing. */
    public void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, fragments.entrySet().stream()
                .map(entry -> entry.getValue().passed() + " " + entry.getValue().failed() + " " + entry.getKey()).toList());
    }

    /** All of them together. */
    public Count total() {
        return fragments.values().stream().reduce(new Count(0, 0), Count::plus);
    }
}
