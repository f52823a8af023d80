package org.rapporteur.region.register;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Lets no bundle that was added to what ships end the program: a report that calls {@code System.exit} would take the others with it.
 * What a bundle does by reflection, or from native code, is not stopped.
 */
@Component(service = WeavingHook.class)
public final class ExitRefusal implements WeavingHook {

    /** Property of the framework: symbolic names of the bundles that were added to what ships, with commas. */
    static final String ADDED = "rapporteur.added";

    /** In place of names: every bundle but Rapporteur's own may have been added. */
    private static final String ANY = "*";
    private static final String OWN = "org.rapporteur.";

    private final Set<String> added;

    /**
     * Made by Declarative Services.
     *
     * @param context tells which bundles were added
     */
    @Activate
    public ExitRefusal(BundleContext context) {
        String names = context.getProperty(ADDED);
        added = names == null ? Set.of() : Arrays.stream(names.split(",")).collect(Collectors.toUnmodifiableSet());
    }

    private boolean isAdded(String bundle) {
        return added.contains(bundle) || added.contains(ANY) && !bundle.startsWith(OWN);
    }

    @Override
    public void weave(WovenClass woven) {
        if (!added.isEmpty() && isAdded(woven.getBundleWiring().getBundle().getSymbolicName())) {
            byte[] bytes = woven.getBytes();
            byte[] refused = ExitCalls.refused(bytes);
            if (refused != bytes) {
                woven.setBytes(refused);
            }
        }
    }
}
