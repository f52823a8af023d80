package org.rapporteur.region.install;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** What bundles can rely on: the packages and bundles of those that are there, and the packages of Java. */
final class Surroundings {

    private final Map<String, Set<Version>> packages = new HashMap<>();
    private final Map<String, Set<Version>> bundles = new HashMap<>();

    Surroundings(Collection<PluginJar> there) {
        ModuleLayer.boot().modules().stream().flatMap(module -> module.getDescriptor().exports().stream())
                .filter(exports -> !exports.isQualified()).forEach(exports -> add(packages, exports.source(), Version.emptyVersion));
        for (PluginJar jar : there) {
            add(bundles, jar.id(), version(jar.headers().get(Constants.BUNDLE_VERSION)));
            Clause.of(jar.headers().get(Constants.EXPORT_PACKAGE)).forEach(clause -> clause.paths()
                    .forEach(name -> add(packages, name, version(clause.parameters().get(Constants.VERSION_ATTRIBUTE)))));
        }
    }

    private static void add(Map<String, Set<Version>> to, String name, Version version) {
        to.computeIfAbsent(name, key -> new HashSet<>()).add(version);
    }

    private static Version version(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException malformed) {
            return Version.emptyVersion; // whoever looks at that bundle says so
        }
    }

    /** The first package or bundle that a bundle needs and that is not there, with the versions it wants. */
    Optional<String> missing(PluginJar jar) {
        return Stream.concat(
                missing(jar.headers().get(Constants.IMPORT_PACKAGE), packages, Constants.VERSION_ATTRIBUTE),
                missing(jar.headers().get(Constants.REQUIRE_BUNDLE), bundles, Constants.BUNDLE_VERSION_ATTRIBUTE)).findFirst();
    }

    private static Stream<String> missing(String header, Map<String, Set<Version>> there, String attribute) {
        return Clause.of(header).stream().filter(clause -> !clause.optional()).flatMap(clause -> {
            String range = clause.parameters().getOrDefault(attribute, "");
            return clause.paths().stream().filter(name -> !name.startsWith("java."))
                    .filter(name -> there.getOrDefault(name, Set.of()).stream().noneMatch(version -> includes(range, version)))
                    .map(name -> range.isEmpty() ? name : name + " " + range);
        });
    }

    private static boolean includes(String range, Version version) {
        return range.isEmpty() || new VersionRange(range).includes(version);
    }

    /** Whether one of some bundles needs something that a bundle gives. */
    static boolean needed(PluginJar library, Collection<PluginJar> by) {
        List<PluginJar> alone = List.of(library);
        return by.stream().filter(jar -> jar != library).anyMatch(jar -> {
            var without = new Surroundings(List.of());
            var with = new Surroundings(alone);
            return count(without, jar) > count(with, jar);
        });
    }

    private static long count(Surroundings in, PluginJar jar) {
        return missing(jar.headers().get(Constants.IMPORT_PACKAGE), in.packages, Constants.VERSION_ATTRIBUTE).count()
                + missing(jar.headers().get(Constants.REQUIRE_BUNDLE), in.bundles, Constants.BUNDLE_VERSION_ATTRIBUTE).count();
    }
}
