package org.rapporteur.launcher;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.rapporteur.launcher.PluginJar.Fault;

/**
 * What lies in {@code plugins/}, {@code plugins/on-demand/} and the user's own folder of plug-ins, in the order of the names.
 *
 * @param id             differs between any two inventories that are not the same
 * @param java           the Java it was read with: its packages are part of {@code systemPackages}
 * @param systemPackages what the framework offers to bundles of Java's packages and its own, as an export header
 * @param jars           every jar, sound or not; never null
 */
record Inventory(String id, String java, String systemPackages, List<PluginJar> jars) {

    Inventory {
        jars = List.copyOf(jars);
    }

    /**
     * Reads every jar anew, those in the user's own folder as well. Of two jars with the same bundle the newer version is kept, or else the first name.
     */
    static Inventory read(File plugins, File own, String java) {
        var jars = new ArrayList<PluginJar>();
        for (var name : names(plugins, own)) {
            var whole = new File(name);
            jars.add(JarReader.read(whole.isAbsolute() ? whole : new File(plugins, name), name));
        }
        return new Inventory(UUID.randomUUID().toString(), java, SystemPackages.neededBy(jars), withoutDoubles(jars));
    }

    /** The jars of {@code plugins} as paths below it, then those of the user's folder, sorted, so that two runs see the same order. */
    private static List<String> names(File plugins, File own) {
        var names = new ArrayList<String>();
        collect(plugins, "", names);
        collect(new File(plugins, PluginJar.ON_DEMAND), PluginJar.ON_DEMAND.concat("/"), names);
        collect(own, own.getPath().concat(File.separator), names);
        return names;
    }

    private static void collect(File folder, String prefix, List<String> names) {
        var found = folder.list();
        if (found == null) {
            return;
        }
        Arrays.sort(found);
        for (var name : found) {
            if (name.endsWith(".jar")) {
                names.add(prefix.concat(name));
            }
        }
    }

    private static List<PluginJar> withoutDoubles(List<PluginJar> jars) {
        Map<String, PluginJar> kept = new HashMap<>();
        jars.stream().filter(PluginJar::sound)
                .sorted(Comparator.comparing(Inventory::version).reversed().thenComparing(PluginJar::name))
                .forEach(jar -> kept.putIfAbsent(jar.symbolicName(), jar));
        return jars.stream().map(jar -> {
            var first = kept.get(jar.symbolicName());
            return !jar.sound() || first == jar ? jar : jar.with(Fault.TWICE, first.place());
        }).toList();
    }

    private static Version version(PluginJar jar) {
        try {
            return Version.parseVersion(jar.headers().get(Constants.BUNDLE_VERSION));
        } catch (IllegalArgumentException e) {
            return Version.emptyVersion; // the framework will refuse the bundle and say why
        }
    }

    /** Whether it was read with this Java, and the folders still hold exactly these files by name, length and time. */
    boolean describes(File plugins, File own, String currentJava) {
        var names = names(plugins, own);
        if (!java.equals(currentJava) || names.size() != jars.size()) {
            return false;
        }
        for (var i = 0; i < jars.size(); i++) {
            var jar = jars.get(i);
            if (!jar.name().equals(names.get(i)) || !jar.describes(jar.in(plugins))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a run with these arguments needs every bundle: when the subcommand is one that a bundle was marked for,
     * and when there is no subcommand, because help and suggestions speak of all of them.
     */
    boolean needsAll(String[] arguments) {
        return arguments.length == 0 || arguments[0].startsWith("-") || arguments[0].equals("help")
                || commandsOnDemand().contains(arguments[0]);
    }

    /** The subcommands that only some bundles are needed for, without repetition, in the order of the jars. */
    List<String> commandsOnDemand() {
        var commands = new ArrayList<String>();
        for (var jar : jars) {
            for (var command : jar.commands()) {
                if (!commands.contains(command)) {
                    commands.add(command);
                }
            }
        }
        return commands;
    }
}
