package org.rapporteur.region.install;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalInt;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.rapporteur.region.declared.DeclaredRegion;
import org.rapporteur.region.declared.DeclaredRegions;
import org.rapporteur.region.declared.RegionFileException;

/**
 * A file that is to become a plug-in.
 *
 * @param given the file that was given
 * @param jar the bundle: that file, or the one that was made of it
 */
record Candidate(Path given, PluginJar jar) {

    /**
     * Takes a bundle, or wraps a file that declares a region.
     *
     * @param file a jar, or an XML file
     * @param work where a bundle is made, when one has to be
     */
    static Candidate of(Path file, Path work) throws PluginRefusedException, IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new PluginRefusedException("noFile", file);
        }
        if (file.getFileName().toString().endsWith(".xml")) {
            byte[] content = Files.readAllBytes(file);
            String id = declared(file, file.getFileName().toString(), new ByteArrayInputStream(content)).id();
            Path made = Files.createTempFile(work, "region", ".jar");
            RegionBundle.write(id, content, made);
            return new Candidate(file, PluginJar.read(made));
        }
        try {
            return new Candidate(file, PluginJar.read(file));
        } catch (IOException damaged) {
            throw new PluginRefusedException("noJar", file, String.valueOf(damaged.getMessage()));
        }
    }

    /** Checks what can be seen in the file alone. */
    void check(int java) throws PluginRefusedException, IOException {
        if (jar.id().isEmpty()) {
            throw new PluginRefusedException("noBundle", given);
        }
        if (!jar.id().matches("[A-Za-z0-9_.-]{1,200}")) {
            throw new PluginRefusedException("badName", given, jar.id());
        }
        try {
            jar.version();
        } catch (IllegalArgumentException malformed) {
            throw new PluginRefusedException("badVersion", given, String.valueOf(jar.headers().get("Bundle-Version")));
        }
        OptionalInt newer = JavaNeeded.newer(jar, java);
        if (newer.isPresent()) {
            throw new PluginRefusedException("newerJava", given, Integer.toString(newer.getAsInt()), Integer.toString(java));
        }
        String file = jar.headers().get(DeclaredRegions.HEADER);
        if (file != null) {
            try (var content = new JarFile(jar.file().toFile(), false)) {
                ZipEntry entry = content.getEntry(file.strip());
                if (entry == null) {
                    throw new PluginRefusedException("noRegionFile", given, file);
                }
                try (InputStream in = content.getInputStream(entry)) {
                    declared(given, file, in);
                }
            }
        }
    }

    /** Checks what depends on the others. */
    void check(Surroundings surroundings, Collection<PluginJar> others) throws PluginRefusedException, IOException {
        var missing = surroundings.missing(jar);
        if (missing.isPresent()) {
            throw new PluginRefusedException("missing", given, jar.id(), missing.get());
        }
        Set<Offer> offers = Offer.of(jar);
        if (offers.isEmpty() && !Surroundings.needed(jar, others)) {
            throw new PluginRefusedException("offersNothing", given, jar.id());
        }
        if (offers.contains(Offer.PAGE) && !jar.forWindow()) {
            throw new PluginRefusedException("pageElsewhere", given, jar.id());
        }
    }

    private static DeclaredRegion declared(Path given, String name, InputStream in) throws PluginRefusedException, IOException {
        try {
            return DeclaredRegion.read(name, in);
        } catch (RegionFileException mistake) {
            throw new PluginRefusedException("mistake", given, mistake);
        }
    }
}
