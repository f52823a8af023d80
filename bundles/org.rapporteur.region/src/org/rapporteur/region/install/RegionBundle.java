package org.rapporteur.region.install;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

import org.osgi.framework.Constants;
import org.rapporteur.region.declared.DeclaredRegions;

/** Wraps a file that declares a region into the bundle that can be installed. The same file gives the same bytes. */
final class RegionBundle {

    /** Begins the names of such bundles; the region's identifier follows. */
    static final String PREFIX = "rapporteur.region.";

    private static final String FILE = "region.xml";
    private static final FileTime THEN = FileTime.fromMillis(0);

    private RegionBundle() {
    }

    static void write(String id, byte[] declaration, Path to) throws IOException {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue(Constants.BUNDLE_MANIFESTVERSION, "2");
        main.putValue(Constants.BUNDLE_SYMBOLICNAME, PREFIX + id);
        main.putValue(Constants.BUNDLE_VERSION, "1.0.0");
        main.putValue(DeclaredRegions.HEADER, FILE);
        try (OutputStream out = Files.newOutputStream(to); var jar = new JarOutputStream(out)) {
            jar.putNextEntry(entry(JarFile.MANIFEST_NAME));
            manifest.write(jar);
            jar.putNextEntry(entry(FILE));
            jar.write(declaration);
        }
    }

    private static ZipEntry entry(String name) {
        return new ZipEntry(name).setLastModifiedTime(THEN);
    }
}
