package org.rapporteur.launcher;

import java.io.File;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

/**
 * Lets the framework take the classes of shipped bundles from the program's class path (OSGi Connect). Java can then map
 * them, linked, from its archive, instead of reading and defining each of them anew at every start. Bundles that somebody
 * added keep class loaders of their own; so do all bundles in a run that needs those installed on demand, which the class
 * path does not hold.
 */
final class ShippedModules implements ModuleConnector {

    /** Begins the location of a bundle that is on the class path; the path below {@code plugins/} follows. */
    private static final String LOCATION = "classpath:";

    private final File plugins;
    private final Inventory inventory;
    private final Map<String, PluginJar> onClassPath;

    /**
     * Compares the class path with the jars.
     *
     * @param classPath the program's, as Java tells it; empty when every bundle is to have a class loader of its own
     */
    ShippedModules(File plugins, Inventory inventory, String classPath) {
        this.plugins = plugins;
        this.inventory = inventory;
        onClassPath = onClassPath(new HashSet<>(List.of(classPath.split(File.pathSeparator))));
    }

    /** The jars on the class path; none when one of them is damaged or has given way to another version. */
    private Map<String, PluginJar> onClassPath(HashSet<String> classPath) {
        var found = new HashMap<String, PluginJar>();
        for (var jar : inventory.jars()) {
            if (classPath.contains(path(jar))) {
                if (!jar.sound()) {
                    return Map.of();
                }
                found.put(LOCATION.concat(jar.name()), jar);
            }
        }
        return found;
    }

    /** Where the framework finds a bundle: on the class path, or in its jar, which is read in place and not copied. */
    String location(PluginJar jar) {
        var location = LOCATION.concat(jar.name());
        return onClassPath.containsKey(location) ? location : "reference:file:".concat(path(jar).replace("%", "%25"));
    }

    /** A text that changes whenever installed bundles have to be installed anew. */
    String stamp() {
        return String.join("\n", inventory.id(), plugins.getPath(), Integer.toString(onClassPath.size()));
    }

    /** Where a class says it comes from when it comes from this jar; empty when the bundle has its own class loader. */
    Optional<String> place(PluginJar jar) {
        return onClassPath.containsKey(LOCATION.concat(jar.name()))
                ? Optional.of(new File(path(jar)).toURI().toString()) : Optional.empty();
    }

    private String path(PluginJar jar) {
        return jar.in(plugins).getPath();
    }

    @Override
    public void initialize(File storage, Map<String, String> configuration) {
        // nothing to prepare
    }

    @Override
    public Optional<ConnectModule> connect(String location) {
        var jar = onClassPath.get(location);
        if (jar == null) {
            return Optional.empty();
        }
        var content = new JarOnClassPath(new File(path(jar)), jar.headers());
        return Optional.of(() -> content);
    }

    @Override
    public Optional<BundleActivator> newBundleActivator() {
        return Optional.empty();
    }
}
