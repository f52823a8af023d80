package org.rapporteur.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What a file of unsaved work holds: the changed files whole, the names of removed ones, and of each how it looked on disk. It is a
 * zip file, so that a person can take out what is in it. Its first entry lists the others with their digests.
 *
 * @param generation the generation of the dossier that the work is based on
 * @param files content of changed and new files, by path
 * @param removed paths of removed files
 * @param bases how the files looked on disk; those that were not there are missing
 */
record DraftFile(String generation, Map<String, byte[]> files, Set<String> removed, Map<String, Fingerprint> bases) {

    private static final String MANIFEST = "manifest.txt";
    private static final Pattern GENERATION = Pattern.compile("generation (.{1,200})");
    private static final Pattern LINE = Pattern.compile(
            "(file ([0-9a-f]{64}) (\\d{1,12})|removed) ([0-9a-f]{64}|-) (dossier\\.xmi|(?:regions|meetings|questionnaires|countries)/"
                    + "[A-Za-z0-9][A-Za-z0-9._-]{0,119}\\.xmi)");

    byte[] pack() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            put(zip, MANIFEST, manifest().getBytes(StandardCharsets.UTF_8));
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    private String manifest() {
        var lines = new StringBuilder("generation ").append(generation).append('\n');
        files.forEach((name, content) -> lines.append("file ").append(Fingerprint.of(content).sha256()).append(' ').append(content.length)
                .append(' ').append(base(name)).append(' ').append(name).append('\n'));
        removed.forEach(name -> lines.append("removed ").append(base(name)).append(' ').append(name).append('\n'));
        return lines + "end " + Fingerprint.of(lines.toString().getBytes(StandardCharsets.UTF_8)).sha256() + "\n";
    }

    private String base(String name) {
        return Optional.ofNullable(bases.get(name)).map(Fingerprint::sha256).orElse("-");
    }

    /** What a file holds; empty when it is not whole. */
    static Optional<DraftFile> unpack(byte[] packed) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed), StandardCharsets.UTF_8)) {
            ZipEntry first = zip.getNextEntry();
            if (first == null || !first.getName().equals(MANIFEST)) {
                return Optional.empty();
            }
            return unpack(new String(zip.readNBytes(1 << 24), StandardCharsets.UTF_8), zip);
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<DraftFile> unpack(String manifest, ZipInputStream zip) throws IOException {
        int end = manifest.lastIndexOf("end ");
        var listed = manifest.substring(0, Math.max(0, end));
        if (end < 0 || !manifest.substring(end).equals("end " + Fingerprint.of(listed.getBytes(StandardCharsets.UTF_8)).sha256() + "\n")) {
            return Optional.empty();
        }
        String[] lines = listed.split("\n");
        var generation = GENERATION.matcher(lines[0]);
        var draft = new DraftFile(generation.matches() ? generation.group(1) : "", new LinkedHashMap<>(), new TreeSet<>(),
                new LinkedHashMap<>());
        for (int i = 1; i < lines.length; i++) {
            if (!draft.take(lines[i], zip)) {
                return Optional.empty();
            }
        }
        return Optional.of(draft);
    }

    private boolean take(String line, ZipInputStream zip) throws IOException {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return false;
        }
        String name = parts.group(5);
        if (!parts.group(4).equals("-")) {
            bases.put(name, new Fingerprint(parts.group(4)));
        }
        if (parts.group(2) == null) {
            return removed.add(name);
        }
        ZipEntry entry = zip.getNextEntry();
        long size = Long.parseLong(parts.group(3));
        long limit = Long.getLong(DossierFolder.LIMIT, 256) << 20;
        if (entry == null || !entry.getName().equals(name) || size > Math.min(limit, Integer.MAX_VALUE - 1)) {
            return false;
        }
        byte[] content = zip.readNBytes((int) size + 1);
        return content.length == size && Fingerprint.of(content).equals(new Fingerprint(parts.group(2)))
                && files.put(name, content) == null;
    }
}
