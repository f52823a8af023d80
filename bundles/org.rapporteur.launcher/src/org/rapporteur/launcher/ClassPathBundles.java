package org.rapporteur.launcher;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.Bundle;
import org.osgi.framework.connect.FrameworkUtilHelper;

/**
 * Tells {@code FrameworkUtil.getBundle} which bundle a class of the class path belongs to. OSGi makes this object itself,
 * by name, so what it knows has to be handed over in a static field: the only one in Rapporteur, set once at the start.
 */
public final class ClassPathBundles implements FrameworkUtilHelper {

    /** The bundles by the places of their jars, as a class's protection domain tells them. */
    private static final AtomicReference<Map<String, Bundle>> BUNDLES = new AtomicReference<>(Map.of());

    /** Makes the bundles known. */
    static void know(Map<String, Bundle> byPlace) {
        BUNDLES.set(Map.copyOf(byPlace));
    }

    @Override
    public Optional<Bundle> getBundle(Class<?> type) {
        var source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null ? Optional.empty()
                : Optional.ofNullable(BUNDLES.get().get(source.getLocation().toString()));
    }
}
