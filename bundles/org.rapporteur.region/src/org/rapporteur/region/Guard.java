package org.rapporteur.region;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Calls plug-ins so that none can stop the others: each call runs on a daemon thread and has a time limit. A call that throws
 * anything at all, comes back too late or gives null becomes a {@link PluginProblem}. The limit is the framework or system property
 * {@value #TIMEOUT}, in seconds (fractions allowed), 5 when it is not set. Calls may be made by any thread and inside each other.
 */
@Component(service = Guard.class)
public final class Guard {

    /** Name of the property that holds the time limit in seconds. */
    public static final String TIMEOUT = "rapporteur.plugin.timeout";

    /** The limit when the property is not set or is not a positive number. */
    public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(5);

    private final Duration limit;
    private final ExecutorService threads;

    /** Made by Declarative Services; reads the time limit from the framework's properties. */
    @Activate
    public Guard(BundleContext context) {
        this(limit(context.getProperty(TIMEOUT)));
    }

    /**
     * A guard with a limit of its own.
     *
     * @param limit how long a call may take
     */
    public Guard(Duration limit) {
        this.limit = Objects.requireNonNull(limit);
        threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), Guard::thread);
    }

    /**
     * What came of a call: a value or a problem, never both.
     *
     * @param value what the plug-in gave
     * @param problem why it is left out
     */
    public record Outcome<T>(Optional<T> value, Optional<PluginProblem> problem) {
        /** Checks that there is one of the two. */
        public Outcome {
            if (value.isPresent() == problem.isPresent()) {
                throw new IllegalArgumentException("An outcome is either a value or a problem.");
            }
        }
    }

    /**
     * Calls a plug-in and waits for it, up to the limit.
     *
     * @param plugin who is called, for the message: symbolic name of the bundle or identifier
     * @param work the call
     * @return its value, or why there is none
     */
    public <T> Outcome<T> call(String plugin, Callable<T> work) {
        Future<T> future = threads.submit(work);
        try {
            T value = future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return value == null ? problem(plugin, PluginProblem.Kind.GAVE_NOTHING, "")
                    : new Outcome<>(Optional.of(value), Optional.empty());
        } catch (TimeoutException e) {
            future.cancel(true);
            return problem(plugin, PluginProblem.Kind.TOO_SLOW, seconds());
        } catch (ExecutionException e) {
            return problem(plugin, PluginProblem.Kind.FAILED, describe(e.getCause()));
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            return problem(plugin, PluginProblem.Kind.FAILED, describe(e));
        }
    }

    /** Lets the threads end; called by Declarative Services. */
    @Deactivate
    public void close() {
        threads.shutdownNow();
    }

    private static <T> Outcome<T> problem(String plugin, PluginProblem.Kind kind, String detail) {
        return new Outcome<>(Optional.empty(), Optional.of(new PluginProblem(plugin, kind, detail)));
    }

    private String seconds() {
        double seconds = limit.toMillis() / 1000.0;
        return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
    }

    /** The message of an exception, with its kind, since many messages alone say nothing (a missing class is only named). */
    private static String describe(Throwable thrown) {
        String kind = thrown.getClass().getSimpleName();
        return thrown.getMessage() == null ? kind : kind + ": " + thrown.getMessage();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "rapporteur-plugin");
        thread.setDaemon(true);
        return thread;
    }

    private static Duration limit(String property) {
        try {
            double seconds = property == null ? 0 : Double.parseDouble(property.trim());
            return seconds > 0 ? Duration.ofMillis(Math.max(1, (long) (seconds * 1000))) : DEFAULT_LIMIT;
        } catch (NumberFormatException e) {
            return DEFAULT_LIMIT;
        }
    }
}
