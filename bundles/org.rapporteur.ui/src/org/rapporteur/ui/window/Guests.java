package org.rapporteur.ui.window;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.rapporteur.model.text.Texts;

/**
 * Starts the plug-ins that come from somebody else, each on a thread of its own: one that fails or never comes back is named, and the
 * window opens without it.
 */
final class Guests {

    /** Property of the framework: their symbolic names, with commas; unset: there are none. */
    static final String PROPERTY = "rapporteur.guests";

    /** System property: how long one may take to start, in milliseconds. */
    private static final String LIMIT = "rapporteur.start.limit";

    private final Texts texts = Texts.of(Guests.class, Locale.getDefault());
    private final Duration limit;
    private final Consumer<String> complaints;

    /**
     * @param limit how long one may take
     * @param complaints is told those that are left out, in a sentence
     */
    Guests(Duration limit, Consumer<String> complaints) {
        this.limit = limit;
        this.complaints = complaints;
    }

    /**
     * With the limit that the command line has too.
     *
     * @param complaints is told those that are left out, in a sentence
     */
    static Guests asTold(Consumer<String> complaints) {
        return new Guests(Duration.ofMillis(Long.getLong(LIMIT, 5000)), complaints);
    }

    /** Starts those that the launcher names, one after the other; returns when each has started or was left behind. */
    void start(BundleContext context) throws InterruptedException {
        String told = context.getProperty(PROPERTY);
        List<String> names = told == null ? List.of() : List.of(told.split(","));
        for (Bundle bundle : Arrays.stream(context.getBundles()).filter(bundle -> names.contains(bundle.getSymbolicName())).toList()) {
            start(bundle);
        }
    }

    /** Starts one; returns when it has started or was left behind. */
    void start(Bundle bundle) throws InterruptedException {
        limited(bundle, () -> bundle.start(Bundle.START_TRANSIENT));
    }

    /** What runs code of a bundle. */
    interface Step {
        /** Takes it. */
        void take() throws BundleException;
    }

    /** Does something that runs code of a bundle; returns when it is done or was left behind. */
    void limited(Bundle bundle, Step step) throws InterruptedException {
        var started = new CompletableFuture<Void>();
        Thread starting = daemon("rapporteur-guest", () -> {
            try {
                step.take();
                started.complete(null);
            } catch (BundleException | RuntimeException | Error problem) {
                started.completeExceptionally(problem);
            }
        });
        try {
            started.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            say("guest.hangs", bundle, limit.toMillis() / 1000.0);
            starting.interrupt();
            daemon("rapporteur-guest-stop", () -> stop(bundle)); // what it registered before it got stuck goes with it
        } catch (ExecutionException problem) {
            say("guest.failed", bundle, reason(problem.getCause()));
            stop(bundle);
        }
    }

    private void say(String key, Bundle bundle, Object what) {
        complaints.accept(texts.text(key, bundle.getSymbolicName(), what));
    }

    private static String reason(Throwable problem) {
        Throwable cause = problem instanceof BundleException && problem.getCause() != null ? problem.getCause() : problem;
        return cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage();
    }

    private static Thread daemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void stop(Bundle bundle) {
        try {
            bundle.stop(Bundle.STOP_TRANSIENT);
        } catch (BundleException | RuntimeException again) {
            // it was named already
        }
    }
}
