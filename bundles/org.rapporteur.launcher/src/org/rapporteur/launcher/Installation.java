package org.rapporteur.launcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/** The bundles in the framework: installs them from where they lie, and resolves them together. */
final class Installation {

    private static final String COMPLETED = "completed";

    private final BundleContext context;
    private final ShippedModules modules;
    private final Inventory inventory;
    private final Storage storage;
    private final Complaints complaints;
    private final List<PluginBundle> bundles = new ArrayList<>();

    Installation(BundleContext context, ShippedModules modules, Inventory inventory, Storage storage, Complaints complaints) {
        this.context = context;
        this.modules = modules;
        this.inventory = inventory;
        this.storage = storage;
        this.complaints = complaints;
    }

    /**
     * Installs the chosen bundles, or finds them as an earlier run left them, and resolves them. When one stays unresolved,
     * the bundles that were not chosen are tried as well, since it may need those. What cannot be resolved is named.
     *
     * @return the bundles to start, in that order
     */
    List<PluginBundle> prepare(Predicate<PluginJar> chosen) throws IOException {
        if (storage.kept()) {
            find();
        } else {
            install(chosen);
            storage.keep();
        }
        resolve();
        if (anyUnresolved() && !storage.noted(COMPLETED)) {
            complete(chosen.negate());
        }
        ClassPathBundles.know(byPlace());
        var ready = new ArrayList<PluginBundle>(bundles.size());
        for (var bundle : bundles) {
            if (!bundle.resolved()) {
                complaints.about(bundle.jar(), "unresolved", lacks(bundle.bundle()));
            } else if (bundle.jar().kind() != PluginJar.Kind.LIBRARY) {
                ready.add(bundle);
            }
        }
        ready.sort(Comparator.comparing(bundle -> bundle.jar().kind()));
        return ready;
    }

    private Map<String, Bundle> byPlace() {
        var byPlace = new HashMap<String, Bundle>();
        for (var bundle : bundles) {
            modules.place(bundle.jar()).ifPresent(place -> byPlace.put(place, bundle.bundle()));
        }
        return byPlace;
    }

    private void find() {
        for (var jar : inventory.jars()) {
            if (jar.sound()) {
                var bundle = context.getBundle(modules.location(jar));
                if (bundle != null) {
                    bundles.add(new PluginBundle(jar, bundle));
                }
            }
        }
    }

    private List<PluginBundle> install(Predicate<PluginJar> chosen) {
        var added = new ArrayList<PluginBundle>();
        for (var jar : inventory.jars()) {
            if (jar.sound() && !jar.forWindow() && chosen.test(jar)) {
                try {
                    added.add(new PluginBundle(jar, context.installBundle(modules.location(jar))));
                } catch (BundleException | RuntimeException e) {
                    complaints.about(jar, "refused", Diagnosis.reason(e));
                }
            }
        }
        bundles.addAll(added);
        return added;
    }

    private void resolve() {
        context.getBundle(Constants.SYSTEM_BUNDLE_ID).adapt(FrameworkWiring.class).resolveBundles(null);
    }

    private boolean anyUnresolved() {
        return unresolved() > 0;
    }

    private long unresolved() {
        var count = 0;
        for (var bundle : bundles) {
            if (!bundle.resolved()) {
                count++;
            }
        }
        return count;
    }

    private void complete(Predicate<PluginJar> others) throws IOException {
        var before = unresolved();
        var added = install(others);
        resolve();
        if (unresolved() >= before) {
            bundles.removeAll(added);
            for (var bundle : added) {
                try {
                    bundle.bundle().uninstall();
                } catch (BundleException e) {
                    complaints.about(bundle.jar(), "refused", Diagnosis.reason(e));
                }
            }
        }
        storage.note(COMPLETED);
    }

    private static String lacks(Bundle bundle) {
        var host = bundle.getHeaders("").get(Constants.FRAGMENT_HOST);
        if (host != null) {
            return host.replaceAll(";.*", "");
        }
        try {
            bundle.start(Bundle.START_TRANSIENT); // tells what is missing; does not start what cannot be resolved
            return "";
        } catch (BundleException e) {
            return Diagnosis.lacks(String.valueOf(e.getMessage()));
        }
    }
}
