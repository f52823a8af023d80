package org.rapporteur.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/**
 * Chooses the packages of Java that bundles can import. Java has more than a thousand; to read them all and to look
 * through them costs every start, and the bundles at hand name a few dozen.
 */
final class SystemPackages {

    /** Packages from the program's own class path that bundles use: the log service. */
    private static final String OWN = "org.osgi.service.log;version=1.5";

    private static final Pattern USES = Pattern.compile(";\\s*uses:=(\"[^\"]*\"|[^,;]*)");
    private static final Pattern PACKAGE = Pattern.compile("[\\w.]+");

    private SystemPackages() {
    }

    /** An export header with the framework's own packages and those of Java that one of these bundles mentions. */
    static String neededBy(List<PluginJar> jars) {
        var mentioned = jars.stream().map(PluginJar::headers).flatMap(SystemPackages::imports).collect(Collectors.toSet());
        var javas = new TreeSet<String>();
        ModuleLayer.boot().modules().stream().flatMap(module -> module.getDescriptor().exports().stream())
                .filter(exports -> !exports.isQualified()).map(Exports::source)
                .filter(name -> isMentioned(name, mentioned)).forEach(javas::add);
        return Stream.concat(Stream.of(frameworkExports(), OWN), javas.stream()).collect(Collectors.joining(","));
    }

    private static Stream<String> imports(Map<String, String> headers) {
        return Stream.of(Constants.IMPORT_PACKAGE, Constants.DYNAMICIMPORT_PACKAGE).map(headers::get)
                .filter(header -> header != null)
                .flatMap(header -> Stream.concat(PACKAGE.matcher(header).results().map(match -> match.group()),
                        header.contains("*") ? Stream.of("*") : Stream.empty()));
    }

    /** A bundle that imports with a wildcard may want anything. */
    private static boolean isMentioned(String name, Set<String> mentioned) {
        return mentioned.contains(name) || mentioned.contains("*");
    }

    private static String frameworkExports() {
        var place = Bundle.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        try (var jar = new JarFile(java.net.URLDecoder.decode(place, java.nio.charset.StandardCharsets.UTF_8))) {
            return withoutUses(jar.getManifest().getMainAttributes().getValue(Constants.EXPORT_PACKAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The header without its {@code uses} directives, which mean nothing where all classes come from one loader. */
    static String withoutUses(String exports) {
        return USES.matcher(exports).replaceAll("");
    }
}
