package org.rapporteur.region.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * The services of one type that plug-ins offer, for a component that has a dynamic reference to them. Each is fetched through a
 * {@link Guard}, so that one whose start throws or hangs is named and left out. Safe for use by several threads.
 *
 * @param <T> type of the services
 */
public final class Plugged<T> {

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
    }

    private final BundleContext context;
    private final Guard guard;
    private final TreeSet<ServiceReference<T>> references = new TreeSet<>(Plugged::oldestFirst);
    private Optional<Fetched<T>> fetched = Optional.empty();

    /**
     * @param context the context through which services are fetched
     * @param guard what calls the plug-ins
     */
    public Plugged(BundleContext context, Guard guard) {
        this.context = Objects.requireNonNull(context);
        this.guard = Objects.requireNonNull(guard);
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

    /** The services of this moment. They are fetched once and kept until one appears or goes. */
    public synchronized Fetched<T> fetch() {
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
