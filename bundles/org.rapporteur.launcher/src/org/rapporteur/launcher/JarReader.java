package org.rapporteur.launcher;

import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.rapporteur.launcher.PluginJar.Fault;
import org.rapporteur.launcher.PluginJar.Kind;

/** Reads from a jar's manifest what the launcher and the framework have to know about it. */
final class JarReader {

    private static final String VENDOR = "Rapporteur";
    private static final String COMPONENTS = "Service-Component";

    /** What build tools leave in a manifest and nobody reads at run time. */
    private static final Pattern IDLE = Pattern.compile(
            "Bnd-.*|Private-Package|Include-Resource|Tool|Created-By|Built-By|Build-.*|Archiver-.*|Ant-.*|Eclipse-Source.*|Bundle-SCM|Bundle-Developers");

    private JarReader() {
    }

    /**
     * Reads one jar. A jar that cannot be read is described with its fault, so that it is named once and left out.
     *
     * @param file the jar
     * @param name its path below {@code plugins/}
     */
    static PluginJar read(File file, String name) {
        var size = file.length();
        var modified = file.lastModified();
        try (var jar = new JarFile(file, false)) {
            var manifest = jar.getManifest();
            if (manifest == null || manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) == null) {
                return new PluginJar(name, size, modified, Kind.LIBRARY, Fault.NO_BUNDLE, "", Map.of());
            }
            var headers = headers(manifest.getMainAttributes());
            return new PluginJar(name, size, modified, kind(headers), Fault.NONE, "", headers);
        } catch (IOException | RuntimeException e) {
            return new PluginJar(name, size, modified, Kind.LIBRARY, Fault.DAMAGED, Diagnosis.reason(e), Map.of());
        }
    }

    private static Map<String, String> headers(Attributes main) {
        var headers = new LinkedHashMap<String, String>();
        main.forEach((key, value) -> {
            if (!IDLE.matcher(key.toString()).matches()) {
                headers.put(key.toString(), value.toString());
            }
        });
        return headers;
    }

    private static Kind kind(Map<String, String> headers) {
        if (headers.containsKey(Constants.FRAGMENT_HOST)) {
            return Kind.LIBRARY;
        }
        if (headers.containsKey(COMPONENTS) || headers.containsKey(PluginJar.REGION_HEADER)) {
            return VENDOR.equals(headers.get(Constants.BUNDLE_VENDOR)) ? Kind.COMPONENTS : Kind.GUEST;
        }
        // a bundle that wants to be activated by its first class can do without: the EMF bundles, for one
        var lazy = headers.getOrDefault(Constants.BUNDLE_ACTIVATIONPOLICY, "").startsWith(Constants.ACTIVATION_LAZY);
        return headers.containsKey(Constants.BUNDLE_ACTIVATOR) && !lazy ? Kind.ACTIVATOR : Kind.LIBRARY;
    }
}
