package org.rapporteur.export.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Takes the parts a style needs out of a document that somebody else made: within limits, and nothing that could act. */
final class StyleSheetFile {

    static final String STYLES = "word/styles.xml";
    static final String DOCUMENT = "word/document.xml";

    private static final long LARGEST_FILE = 50L << 20;
    private static final int LARGEST_PART = 20 << 20;
    private static final int MOST_ENTRIES = 5000;
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private StyleSheetFile() {
    }

    /** The parts by name: styles and document. */
    static Map<String, byte[]> parts(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(Messages.text("style.missing"));
        }
        if (Files.size(file) > LARGEST_FILE) {
            throw new IOException(Messages.text("style.tooLarge"));
        }
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new IOException(Messages.text("style.tooLarge"));
            }
            Map<String, byte[]> parts = new HashMap<>();
            for (String name : Set.of(STYLES, DOCUMENT)) {
                parts.put(name, part(zip, name));
            }
            if (!new String(parts.get(STYLES), StandardCharsets.UTF_8).contains(TRANSITIONAL)) {
                throw new IOException(Messages.text("style.strict"));
            }
            return parts;
        } catch (ZipException noZip) {
            throw new IOException(Messages.text("style.noDocument"), noZip);
        }
    }

    private static byte[] part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(Messages.text("style.noDocument"));
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] content = in.readNBytes(LARGEST_PART + 1);
            if (content.length > LARGEST_PART) {
                throw new IOException(Messages.text("style.tooLarge"));
            }
            return content;
        }
    }
}
