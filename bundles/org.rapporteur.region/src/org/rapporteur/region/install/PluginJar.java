package org.rapporteur.region.install;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;

import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A bundle as a file.
 *
 * @param file where it lies
 * @param headers the headers of its manifest; empty when it has none
 */
record PluginJar(Path file, Map<String, String> headers) {

    /**
     * Reads the manifest of a jar.
     *
     * @throws IOException when it is no jar
     */
    static PluginJar read(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile(), false)) {
            Map<String, String> headers = new HashMap<>();
            if (jar.getManifest() != null) {
                jar.getManifest().getMainAttributes().forEach((name, value) -> headers.put(name.toString(), value.toString()));
            }
            return new PluginJar(file, Map.copyOf(headers));
        } catch (RuntimeException damaged) { // the manifest, for one
            throw new IOException(damaged);
        }
    }

    /** Symbolic name of the bundle; empty when it is none. */
    String id() {
        return Clause.of(headers.get(Constants.BUNDLE_SYMBOLICNAME)).stream().flatMap(clause -> clause.paths().stream()).findFirst().orElse("");
    }

    /**
     * Its version; 0.0.0 when it does not tell one.
     *
     * @throws IllegalArgumentException when what it tells is none
     */
    Version version() {
        return Version.parseVersion(headers.get(Constants.BUNDLE_VERSION));
    }

    /** Whether it is of use in the window only. */
    boolean forWindow() {
        return id().endsWith(".ui");
    }
}
