package org.rapporteur.region.register;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/**
 * Lets no bundle that was added to what ships end the program: a report that calls {@code System.exit} would take the others with it.
 * What a bundle does by reflection, or from native code, is not stopped.
 */
public final class ExitRefusal implements BundleActivator {

    /** Property of the framework: symbolic names of the bundles that were added to what ships, with commas. */
    static final String ADDED = "rapporteur.added";

    /** In place of names: every bundle but Rapporteur's own may have been added. */
    private static final String ANY = "*";
    private static final String OWN = "org.rapporteur.";

    /**
     * Registered as it is and not as a component: the framework asks for it in the middle of loading a class, which may be one that
     * Declarative Services would need to make it.
     */
    @Override
    public void start(BundleContext context) {
        String names = context.getProperty(ADDED);
        if (names != null && !names.isEmpty()) {
            context.registerService(WeavingHook.class, new Hook(Arrays.stream(names.split(",")).collect(Collectors.toUnmodifiableSet())), null);
        }
    }

    /** The framework takes the service back. */
    @Override
    public void stop(BundleContext context) {
        // nothing else was begun
    }

    private record Hook(Set<String> added) implements WeavingHook {

        private boolean isAdded(String bundle) {
            return added.contains(bundle) || added.contains(ANY) && !bundle.startsWith(OWN);
        }

        @Override
        public void weave(WovenClass woven) {
            if (isAdded(woven.getBundleWiring().getBundle().getSymbolicName())) {
                byte[] bytes = woven.getBytes();
                byte[] refused = ExitCalls.refused(bytes);
                if (refused != bytes) {
                    woven.setBytes(refused);
                }
            }
        }
    }
}
