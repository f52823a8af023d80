package org.rapporteur.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.ServiceReference;
import org.rapporteur.launcher.PluginJar.Kind;

/**
 * Starts bundles one after the other on a thread of its own, so that one that never comes back can be left behind: the
 * next ones go on with a new thread.
 */
final class Starter {

    private final BundleContext context;
    private final Duration limit;
    private final Complaints complaints;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition progress = lock.newCondition();
    /** How many bundles are done, well or not; guarded by the lock. */
    private int done;

    Starter(BundleContext context, Duration limit, Complaints complaints) {
        this.context = context;
        this.limit = limit;
        this.complaints = complaints;
    }

    /**
     * Starts them all. What throws is named and stopped; what takes longer than the limit is named and left behind.
     *
     * @throws InterruptedException when the program is being ended
     */
    void start(List<PluginBundle> bundles) throws InterruptedException {
        lock.lock();
        try {
            while (done < bundles.size()) {
                var worker = worker(bundles, done);
                while (done < bundles.size()) {
                    var current = done;
                    if (!moves(current)) {
                        complaints.about(bundles.get(current).jar(), "hangs", limit.toMillis() / 1000.0);
                        abandon(bundles.get(current).bundle(), worker);
                        done++;
                        break;
                    }
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the bundle of that number is done; false when the limit is over before. */
    private boolean moves(int current) throws InterruptedException {
        var nanos = limit.toNanos();
        while (done == current) {
            if (nanos <= 0) {
                return false;
            }
            nanos = progress.awaitNanos(nanos);
        }
        return true;
    }

    /** Leaves a bundle behind, and with it the services that it may have registered before it got stuck. */
    private static void abandon(Bundle bundle, Thread worker) {
        worker.interrupt();
        var stopper = new Thread(() -> stop(bundle), "rapporteur-stop");
        stopper.setDaemon(true);
        stopper.start();
    }

    private Thread worker(List<PluginBundle> bundles, int first) {
        var worker = new Thread(() -> work(bundles, first), "rapporteur-start");
        worker.setDaemon(true);
        worker.start();
        return worker;
    }

    private void work(List<PluginBundle> bundles, int first) {
        for (var number = first; number < bundles.size(); number++) {
            startOne(bundles.get(number));
            if (!finished(number)) {
                stop(bundles.get(number).bundle()); // given up meanwhile; another worker goes on
                return;
            }
        }
    }

    /** Counts a bundle as done; false when it was given up before. */
    private boolean finished(int number) {
        lock.lock();
        try {
            if (done != number) {
                return false;
            }
            done++;
            progress.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void startOne(PluginBundle plugin) {
        try {
            plugin.bundle().start(Bundle.START_TRANSIENT);
            if (plugin.jar().kind() == Kind.GUEST) {
                tryServices(plugin);
            }
        } catch (BundleException | RuntimeException | LinkageError e) {
            complaints.about(plugin.jar(), "failed", Diagnosis.reason(e));
            stop(plugin.bundle());
        }
    }

    /** Makes every service of a guest once and holds it, so that it fails or hangs here, not in the middle of a report. */
    private void tryServices(PluginBundle plugin) {
        var references = plugin.bundle().getRegisteredServices();
        if (references == null) {
            return;
        }
        for (ServiceReference<?> reference : references) {
            if (context.getService(reference) == null) {
                complaints.about(plugin.jar(), "componentFailed",
                        String.valueOf(reference.getProperty("component.name")), "?");
                stop(plugin.bundle());
                return;
            }
        }
    }

    private static void stop(Bundle bundle) {
        try {
            bundle.stop(Bundle.STOP_TRANSIENT);
        } catch (BundleException | RuntimeException e) {
            // it was named already
        }
    }
}
