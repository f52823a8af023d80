package org.rapporteur.launcher;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.framework.Constants;

/**
 * What Equinox is told to start the workbench: the bundles of {@code plugins/} that the command line has too, and those of
 * {@code workbench/}.
 */
public final class WorkbenchConfiguration {

    /** Folder of the bundles that only the workbench needs. */
    static final String WORKBENCH = "workbench";

    /** Property of the framework: the folders whose plug-ins are taken up when they change. */
    private static final String DEVELOPMENT = "rapporteur.development";

    /** Property of the framework: the plug-ins that the window starts itself, so that none can keep it from opening. */
    private static final String GUESTS = "rapporteur.guests";

    private static final String FRAMEWORK = "org.eclipse.osgi";

    /** Must be running before anything else: the component runtime and what it and the platform rely on. */
    private static final Set<String> FIRST = Set.of("org.apache.felix.scr", "org.eclipse.equinox.common", "org.eclipse.equinox.event",
            "org.apache.aries.spifly.dynamic.bundle");

    /** Are started although nothing in them says that they want to be. */
    private static final Set<String> STARTED = Set.of("org.eclipse.core.runtime", "org.eclipse.collections.impl");

    private static final File NONE = new File("");

    private final Path home;
    private final Path own;
    private final boolean development;
    private final Inventory plugins;
    private final List<Located> jars = new ArrayList<>();
    private final Set<String> guests;

    private record Located(File file, PluginJar jar) {
    }

    /**
     * Reads the folders of a distribution.
     *
     * @param home its folder
     * @param own the user's own folder of bundles; need not exist
     * @param development whether the window takes up plug-ins that change while it is open
     * @param cache where what was read of the bundles is kept between runs; empty: nothing is
     */
    public WorkbenchConfiguration(Path home, Path own, boolean development, Optional<Path> cache) {
        this.own = own;
        this.development = development;
        Set<String> known = new HashSet<>();
        plugins = InventoryFile.of(home.resolve("plugins").toFile(), own.toFile(), cache, "plugins");
        this.home = home;
        add(plugins, home.resolve("plugins"), PluginJar::sound, known);
        // what ships may hold two versions of a library, each for somebody
        add(InventoryFile.of(home.resolve(WORKBENCH).toFile(), NONE, cache, WORKBENCH), home.resolve(WORKBENCH), jar -> jar.sound() || jar.fault() == PluginJar.Fault.TWICE,
                known);
        Set<String> added = Added.in(plugins, home.resolve("plugins").toFile()).map(names -> Set.of(names.split(","))).orElse(Set.of());
        guests = jars.stream().map(Located::jar).filter(jar -> isGuest(jar, added)).map(PluginJar::symbolicName).collect(Collectors.toUnmodifiableSet());
    }

    /** What comes from somebody else and has something to start. */
    private static boolean isGuest(PluginJar jar, Set<String> added) {
        return jar.kind() == PluginJar.Kind.GUEST || jar.kind() == PluginJar.Kind.ACTIVATOR && added.contains(jar.symbolicName());
    }

    private void add(Inventory inventory, Path folder, Predicate<PluginJar> wanted, Set<String> known) {
        for (var jar : inventory.jars()) {
            if (wanted.test(jar) && known.add(jar.symbolicName() + jar.headers().get(Constants.BUNDLE_VERSION))) {
                jars.add(new Located(jar.in(folder.toFile()), jar));
            }
        }
    }

    /**
     * The jar of the framework.
     *
     * @throws IllegalStateException when the distribution has none: it was assembled without the workbench
     */
    public File framework() {
        return jars.stream().filter(located -> located.jar().symbolicName().equals(FRAMEWORK)).findFirst()
                .orElseThrow(() -> new IllegalStateException(FRAMEWORK)).file();
    }

    /** What lies in the folders of plug-ins, sound or not. */
    Inventory plugins() {
        return plugins;
    }

    /** A text that differs whenever bundles have to be installed anew. */
    String stamp() {
        var stamp = new StringBuilder();
        for (var located : jars) {
            stamp.append(located.file()).append(' ').append(located.jar().size()).append(' ').append(located.jar().modified()).append('\n');
        }
        return stamp.toString();
    }

    /**
     * The properties of the framework.
     *
     * @param storage where it keeps what it knows of the bundles
     */
    public Map<String, String> properties(Path storage) {
        var properties = new LinkedHashMap<String, String>();
        properties.put("osgi.bundles", bundles());
        properties.put("osgi.framework", framework().toURI().toString());
        properties.put("osgi.configuration.area", storage.toUri().toString());
        properties.put("osgi.install.area", framework().getParentFile().getParentFile().toURI().toString());
        properties.put("osgi.instance.area", "@noDefault");
        properties.put("osgi.bundles.defaultStartLevel", "4");
        properties.put("osgi.noShutdown", "true"); // the launcher does that, and does not wait for ever
        if (development) {
            properties.put(Added.PROPERTY, Added.ANY);
            properties.put(DEVELOPMENT, home.resolve("plugins") + File.pathSeparator + own);
        } else {
            // unset rather than empty: while a window is open, bundles may be added by other means
            Added.in(plugins, home.resolve("plugins").toFile()).filter(added -> !added.isEmpty())
                    .ifPresent(added -> properties.put(Added.PROPERTY, added));
        }
        properties.put(GUESTS, String.join(",", guests));
        properties.put("eclipse.product", "org.rapporteur.ui.product");
        properties.put("eclipse.application", "org.rapporteur.ui.workbench");
        // the tables' collections find their implementation as Java services, and their bundles do not say so
        properties.put("org.apache.aries.spifly.auto.consumers", "org.eclipse.collections.api");
        properties.put("org.apache.aries.spifly.auto.providers", "org.eclipse.collections.impl");
        properties.put("rapporteur.program", "Rapporteur"); // for who waits for a dossier
        properties.put("ds.delayed.keepInstances", "true");
        properties.put("equinox.start.level.thread.count", "0");
        return properties;
    }

    private String bundles() {
        var bundles = new ArrayList<String>();
        for (var located : jars) {
            var name = located.jar().symbolicName();
            if (!name.equals(FRAMEWORK)) {
                bundles.add("reference:" + located.file().toURI() + start(name, located.jar().kind()));
            }
        }
        return String.join(",", bundles);
    }

    private String start(String name, PluginJar.Kind kind) {
        if (FIRST.contains(name)) {
            return "@2:start";
        }
        if (guests.contains(name)) {
            return "";
        }
        return switch (kind) {
            case LIBRARY -> STARTED.contains(name) ? "@start" : "";
            case ACTIVATOR, COMPONENTS, GUEST -> "@start";
        };
    }
}
