package org.rapporteur.region.register;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.rapporteur.model.text.Told;

/**
 * Calls plug-ins so that none can stop the others: each call runs on a daemon thread and has a time limit. A call that throws
 * anything at all, comes back too late or gives null becomes a {@link PluginProblem}. The limit is the framework or system property
 * {@value #TIMEOUT}, in seconds (fractions allowed), 5 when it is not set. A plug-in that was too slow twice in a row is not called
 * again for a while, so that a hundred reports do not wait for it a hundred times; once may be the computer's fault. Calls may be made by any thread and inside each other.
 */
@Component(service = Guard.class)
public final class Guard {

    /** Name of the property that holds the time limit in seconds. */
    public static final String TIMEOUT = "rapporteur.plugin.timeout";

    /** The limit when the property is not set or is not a positive number. */
    public static final Duration DEFAULT_LIMIT = Duration.ofSeconds(5);

    /** For so many times the limit a plug-in that was too slow is not called: what it costs stays below a tenth of the time. */
    private static final int REST = 12;

    private final Duration limit;
    private final ExecutorService threads;
    private final LongSupplier nanos;
    private final Map<String, Delay> delays = new ConcurrentHashMap<>();

    /** How often in a row a plug-in was too slow, and when it was so last. */
    private record Delay(int times, long since) {
    }

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
        this(limit, System::nanoTime);
    }

    /**
     * A guard with a limit and a clock of its own.
     *
     * @param limit how long a call may take
     * @param nanos the time in nanoseconds, from any beginning
     */
    Guard(Duration limit, LongSupplier nanos) {
        this.limit = Objects.requireNonNull(limit);
        this.nanos = Objects.requireNonNull(nanos);
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
        return call(plugin, work, () -> 0);
    }

    /**
     * Calls a plug-in that may take long, as long as it comes on: the limit is for the time in which nothing happens.
     *
     * @param plugin who is called
     * @param work the call
     * @param progress a number that changes as the work comes on
     * @return its value, or why there is none
     */
    public <T> Outcome<T> call(String plugin, Callable<T> work, LongSupplier progress) {
        Delay delay = delays.get(plugin);
        if (delay != null && delay.times > 1 && nanos.getAsLong() - delay.since < REST * limit.toNanos()) {
            return problem(plugin, PluginProblem.Kind.TOO_SLOW, seconds());
        }
        Future<T> future = threads.submit(work);
        try {
            T value = await(future, progress);
            delays.remove(plugin);
            return value == null ? problem(plugin, PluginProblem.Kind.GAVE_NOTHING, "")
                    : new Outcome<>(Optional.of(value), Optional.empty());
        } catch (TimeoutException e) {
            future.cancel(true);
            delays.merge(plugin, new Delay(1, nanos.getAsLong()), (before, now) -> new Delay(before.times + 1, now.since));
            return problem(plugin, PluginProblem.Kind.TOO_SLOW, seconds());
        } catch (ExecutionException e) {
            return failed(plugin, e.getCause());
        } catch (InterruptedException e) {
            future.cancel(true);
            Thread.currentThread().interrupt();
            return problem(plugin, PluginProblem.Kind.FAILED, describe(e));
        }
    }

    private <T> T await(Future<T> future, LongSupplier progress) throws InterruptedException, ExecutionException, TimeoutException {
        long before = progress.getAsLong();
        while (true) {
            try {
                return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException late) {
                long now = progress.getAsLong();
                if (now == before) {
                    throw late;
                }
                before = now;
            }
        }
    }

    /** Forgets that a plug-in was too slow, since it has been replaced or has gone. */
    void forget(String plugin) {
        delays.remove(plugin);
    }

    /** Lets the threads end; called by Declarative Services. */
    @Deactivate
    public void close() {
        threads.shutdownNow();
    }

    private static <T> Outcome<T> problem(String plugin, PluginProblem.Kind kind, String detail) {
        return new Outcome<>(Optional.empty(), Optional.of(new PluginProblem(plugin, kind, detail)));
    }

    private static <T> Outcome<T> failed(String plugin, Throwable thrown) {
        return switch (thrown) {
            case TooMuchException much -> problem(plugin, PluginProblem.Kind.TOO_MUCH, Integer.toString(much.most()));
            case PluginException inner -> problem(plugin, PluginProblem.Kind.FAILED, inner.getMessage());
            default -> problem(plugin, ExitCalls.isCause(thrown) ? PluginProblem.Kind.ENDS_PROGRAM : PluginProblem.Kind.FAILED, describe(thrown));
        };
    }

    private String seconds() {
        double seconds = limit.toMillis() / 1000.0;
        return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
    }

    /** The message of an exception, with its kind, since many messages alone say nothing (a missing class is only named). */
    private static String describe(Throwable thrown) {
        if (thrown instanceof Told told) {
            return told.sentence(Locale.getDefault());
        }
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
