package org.rapporteur.workbench.runner;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.adaptor.EclipseStarter;
import org.osgi.framework.Bundle;
import org.rapporteur.felix.runner.Arguments;
import org.rapporteur.felix.runner.Expectations;
import org.rapporteur.felix.runner.Fragment;
import org.rapporteur.felix.runner.FragmentResult;
import org.rapporteur.felix.runner.FragmentRun;
import org.rapporteur.felix.runner.TestOutcome.Status;
import org.rapporteur.felix.runner.XmlReports;

/** Waits for the window, runs the fragments one after the other, and closes it. */
final class WindowTests implements Callable<Boolean> {

    private static final String HOST = "org.rapporteur.ui";
    private static final long PATIENCE = 60_000;

    private final Arguments arguments;
    private final List<Fragment> fragments;
    private final PrintStream out;

    WindowTests(Arguments arguments, List<Fragment> fragments, PrintStream out) {
        this.arguments = arguments;
        this.fragments = fragments;
        this.out = out;
    }

    @Override
    public Boolean call() throws Exception {
        if (!waitForWindow()) {
            out.println("The window did not open within " + PATIENCE / 1000 + " s.");
            System.exit(1);
        }
        var complaints = new ArrayList<String>();
        var results = new ArrayList<FragmentResult>();
        var reports = new XmlReports(arguments.reports());
        try {
            for (var fragment : fragments) {
                var host = bundle(fragment.host().orElseThrow());
                if (host.isEmpty()) {
                    complaints.add(fragment.name() + " did not run: the workbench has no bundle " + fragment.host().get() + ".");
                    continue;
                }
                var result = new FragmentRun(fragment, host.get()).run(fragment.testClasses().stream().filter(arguments::wants).toList());
                results.add(result);
                reports.write(result);
                result.tell(out);
            }
        } catch (ClassNotFoundException | LinkageError problem) {
            complaints.add("The tests did not run: " + problem);
        } finally {
            close();
        }
        reports.writeCounts(results);
        if (arguments.everything() && arguments.expected().isPresent()) {
            complaints.addAll(new Expectations(arguments.expected().get()).complaints(results));
        }
        complaints.forEach(out::println);
        out.println(FragmentResult.summary(results));
        return complaints.isEmpty() && results.stream().allMatch(result -> result.count(Status.FAILED) == 0)
                && results.stream().mapToLong(FragmentResult::executed).sum() > 0;
    }

    /** The platform says so itself, but not before its bundle is there. */
    private static boolean waitForWindow() throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (System.currentTimeMillis() < end) {
            var host = bundle(HOST);
            if (host.isPresent() && (host.get().getState() & (Bundle.ACTIVE | Bundle.STARTING)) != 0
                    && (Boolean) platform(host.get()).getMethod("isWorkbenchRunning").invoke(null)) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    private static Class<?> platform(Bundle host) throws ClassNotFoundException {
        return host.loadClass("org.eclipse.ui.PlatformUI");
    }

    private static Optional<Bundle> bundle(String name) {
        var context = EclipseStarter.getSystemBundleContext();
        return context == null ? Optional.empty()
                : Arrays.stream(context.getBundles()).filter(bundle -> name.equals(bundle.getSymbolicName())).findFirst();
    }

    /** Ends the program as a user does who has nothing left to save. */
    private static void close() throws Exception {
        var application = bundle(HOST).orElseThrow().loadClass("org.rapporteur.ui.window.Application");
        application.getMethod("stop").invoke(application.getConstructor().newInstance());
    }
}
