package org.rapporteur.felix.runner;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.osgi.framework.BundleException;
import org.rapporteur.felix.runner.TestOutcome.Status;

/**
 * Runs the test fragments inside Apache Felix, with the bundles of the distribution, and says for each how many tests
 * passed. Fails when a test fails, when a fragment runs fewer tests than it should, or when nobody said how many it should.
 */
public final class Main {

    private final Arguments arguments;
    private final PrintStream out;

    private Main(Arguments arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    /**
     * The program. Ends with 0 when everything passed, 1 when something failed, 2 when it was called wrongly.
     *
     * @param arguments see {@link Arguments#USAGE}
     */
    public static void main(String[] arguments) throws Exception {
        Arguments parsed;
        try {
            parsed = Arguments.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + Arguments.USAGE);
            System.exit(2);
            return;
        }
        System.exit(new Main(parsed, System.out).run() ? 0 : 1);
    }

    private boolean run() throws IOException, BundleException, InterruptedException, XMLStreamException {
        var tests = Fragment.in(arguments.tests()).stream().filter(test -> !test.needsWindow()).toList();
        var storage = Files.createTempDirectory("rapporteur-tests-");
        var felix = FelixSession.start(arguments.distribution(), tests, storage);
        try {
            return run(felix, tests.stream().filter(test -> test.host().isPresent()).filter(arguments::wants).toList());
        } finally {
            felix.stop();
            delete(storage);
        }
    }

    private boolean run(FelixSession felix, List<Fragment> fragments) throws IOException, XMLStreamException {
        var complaints = new ArrayList<>(felix.problems());
        var results = new ArrayList<FragmentResult>();
        var reports = new XmlReports(arguments.reports());
        for (var fragment : fragments) {
            var result = run(felix, fragment, complaints);
            if (result.isPresent()) {
                results.add(result.get());
                reports.write(result.get());
                result.get().tell(out);
            }
        }
        reports.writeCounts(results);
        if (arguments.everything() && arguments.expected().isPresent()) {
            complaints.addAll(new Expectations(arguments.expected().get()).complaints(results));
        } else if (results.stream().mapToLong(FragmentResult::executed).sum() == 0) {
            complaints.add("No test ran: there is no such fragment or class in " + arguments.tests() + ".");
        }
        complaints.forEach(out::println);
        out.println(FragmentResult.summary(results));
        return complaints.isEmpty() && results.stream().allMatch(result -> result.count(Status.FAILED) == 0);
    }

    private Optional<FragmentResult> run(FelixSession felix, Fragment fragment, List<String> complaints) {
        var host = felix.bundle(fragment.host().orElseThrow());
        if (host.isEmpty()) {
            complaints.add(fragment.name() + " did not run: the distribution has no bundle " + fragment.host().get() + ".");
            return Optional.empty();
        }
        try {
            return Optional.of(new FragmentRun(fragment, host.get())
                    .run(fragment.testClasses().stream().filter(arguments::wants).toList()));
        } catch (ClassNotFoundException | LinkageError e) {
            complaints.add(fragment.name() + " did not run: " + e);
            return Optional.empty();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
