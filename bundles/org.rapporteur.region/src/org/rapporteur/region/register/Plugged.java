package org.rapporteur.region.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The services of one type that plug-ins offer, for a component that has a dynamic reference to them. Each is fetched through a
 * {@link Guard}, so that one whose start throws or hangs is named and left out. What the component makes of them is made once and kept
 * until a service appears or goes: one that hangs costs its time limit only once. Safe for use by several threads.
 *
 * @param <T> type of the services
 * @param <S> what the component makes of them
 */
public final class Plugged<T, S> {

    /**
     * A service that was fetched.
     *
     * @param plugin symbolic name of the bundle that offers it
     * @param service the service
     */
    public record Offer<T>(String plugin, T service) {
    }

    /**
     * Everything that could and could not be fetched.
     *
     * @param offers the services, in the order in which they were registered
     * @param problems the others
     */
    public record Fetched<T>(List<Offer<T>> offers, List<PluginProblem> problems) {
        /** Copies the lists. */
        public Fetched {
            offers = List.copyOf(offers);
            problems = List.copyOf(problems);
        }

        /**
         * Asks each service what it is called.
         *
         * @param <W> what a service answers
         * @param guard what calls the plug-ins
         * @param question asks a service
         * @param id the identifier in an answer
         * @param answer takes the answer of each service whose identifier no earlier one has
         * @return the problems so far, those of services that fail, and those of services that are called as an earlier one
         */
        public <W> List<PluginProblem> ask(Guard guard, Function<T, W> question, Function<W, String> id, BiConsumer<Offer<T>, W> answer) {
            List<PluginProblem> all = new ArrayList<>(problems);
            Set<String> ids = new HashSet<>();
            for (Offer<T> offer : offers) {
                Guard.Outcome<W> outcome = guard.call(offer.plugin(), () -> question.apply(offer.service()));
                outcome.problem().ifPresent(all::add);
                outcome.value().ifPresent(told -> {
                    if (ids.add(id.apply(told))) {
                        answer.accept(offer, told);
                    } else {
                        all.add(new PluginProblem(offer.plugin(), PluginProblem.Kind.DUPLICATE, id.apply(told)));
                    }
                });
            }
            return all;
        }
    }

    private record Kept<T, S>(Fetched<T> of, S made) {
    }

    private final BundleContext context;
    private final Guard guard;
    private final TreeSet<ServiceReference<T>> references = new TreeSet<>(Plugged::oldestFirst);
    private final Function<Fetched<T>, S> making;
    private final Object makingLock = new Object(); // services appear and go while others are asked
    private Optional<Fetched<T>> fetched = Optional.empty();
    private Optional<Kept<T, S>> kept = Optional.empty();

    /**
     * @param context the context through which services are fetched
     * @param guard what calls the plug-ins
     * @param making makes of the services what the component needs
     */
    public Plugged(BundleContext context, Guard guard, Function<Fetched<T>, S> making) {
        this.context = Objects.requireNonNull(context);
        this.guard = Objects.requireNonNull(guard);
        this.making = making;
    }

    /** A service has appeared. */
    public synchronized void add(ServiceReference<T> reference) {
        references.add(reference);
        fetched = Optional.empty();
    }

    /** A service has gone. */
    public synchronized void remove(ServiceReference<T> reference) {
        references.remove(reference);
        guard.forget(plugin(reference));
        fetched = Optional.empty();
    }

    /** What is made of the services of this moment. */
    public S get() {
        synchronized (makingLock) {
            Fetched<T> now = fetch();
            if (kept.isEmpty() || kept.get().of() != now) {
                kept = Optional.of(new Kept<>(now, making.apply(now)));
            }
            return kept.get().made();
        }
    }

    private synchronized Fetched<T> fetch() {
        if (fetched.isEmpty()) {
            fetched = Optional.of(fetchAll());
        }
        return fetched.get();
    }

    private Fetched<T> fetchAll() {
        List<Offer<T>> offers = new ArrayList<>();
        List<PluginProblem> problems = new ArrayList<>();
        for (ServiceReference<T> reference : references) {
            String plugin = plugin(reference);
            Guard.Outcome<T> outcome = guard.call(plugin, () -> context.getService(reference));
            outcome.value().ifPresent(service -> offers.add(new Offer<>(plugin, service)));
            outcome.problem().ifPresent(problems::add);
        }
        return new Fetched<>(offers, problems);
    }

    private static String plugin(ServiceReference<?> reference) {
        Bundle bundle = reference.getBundle();
        return bundle == null || bundle.getSymbolicName() == null ? String.valueOf(reference) : bundle.getSymbolicName();
    }

    /** By age: a service's own order puts a higher ranking later, which is not asked for here. */
    private static int oldestFirst(ServiceReference<?> one, ServiceReference<?> other) {
        return Long.compare(id(one), id(other));
    }

    private static long id(ServiceReference<?> reference) {
        return (Long) reference.getProperty("service.id");
    }
}
