package org.rapporteur.questionnaire.collect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.rapporteur.ooxml.read.PackageContent;
import org.rapporteur.ooxml.read.PackageContent.Relationship;
import org.rapporteur.ooxml.read.ReadingLimits;
import org.rapporteur.ooxml.read.UnreadableException;
import org.rapporteur.ooxml.read.XmlReader;
import org.rapporteur.questionnaire.excel.read.ExcelReader;
import org.rapporteur.questionnaire.form.FormIdentity;
import org.rapporteur.questionnaire.returned.FormContent;
import org.rapporteur.questionnaire.word.read.WordReader;

/**
 * A form that came back, as it stands in its file.
 *
 * @param name name of the file
 * @param bytes the file
 * @param hash SHA-256 of the file, in hexadecimal
 * @param identity whose form it is
 * @param content what it holds
 */
record FormFile(String name, byte[] bytes, String hash, FormIdentity identity, FormContent content) {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * Reads a file.
     *
     * @throws RefusedFileException when it is no form, or not read
     */
    static FormFile read(Path path, ReadingLimits limits) throws RefusedFileException {
        String name = path.getFileName() == null ? path.toString() : path.getFileName().toString();
        byte[] bytes = bytes(path, name, limits);
        refuseOthers(name, bytes);
        try {
            FormContent content = content(name, bytes, limits);
            if (content.identities().isEmpty()) {
                throw new RefusedFileException("noForm", name);
            }
            if (content.identities().size() > 1) {
                throw new RefusedFileException("identities", name);
            }
            return new FormFile(name, bytes, hash(bytes), content.identities().iterator().next(), content);
        } catch (UnreadableException problem) {
            throw new RefusedFileException(switch (problem.reason()) {
                case TOO_LARGE -> Refusal.of("tooLarge", name, limits.file() >> 20);
                case BOMB -> Refusal.of("bomb", name);
                case DOCUMENT_TYPE -> Refusal.of("documentType", name);
                case TOO_DEEP -> Refusal.of("tooDeep", name, limits.depth());
                case DAMAGED -> Refusal.of("damaged", name);
            });
        }
    }

    private static byte[] bytes(Path path, String name, ReadingLimits limits) throws RefusedFileException {
        if (!Files.exists(path)) {
            throw new RefusedFileException("noFile", path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw new RefusedFileException("notAFile", path.toString());
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.file() + 1));
            if (bytes.length > limits.file()) {
                throw new RefusedFileException("tooLarge", name, limits.file() >> 20);
            }
            return bytes;
        } catch (IOException problem) {
            throw new RefusedFileException("unreadable", path.toString());
        }
    }

    private static void refuseOthers(String name, byte[] bytes) throws RefusedFileException {
        if (bytes.length == 0) {
            throw new RefusedFileException("empty", name);
        }
        if (startsWith(bytes, OLE)) {
            boolean encrypted = new String(bytes, StandardCharsets.ISO_8859_1).contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
            throw new RefusedFileException(encrypted ? "encrypted" : "legacy", name);
        }
        if (startsWith(bytes, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
            throw new RefusedFileException("pdf", name);
        }
        if (!startsWith(bytes, new byte[] {'P', 'K', 3, 4})) {
            throw new RefusedFileException("noForm", name);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && java.util.Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static FormContent content(String name, byte[] bytes, ReadingLimits limits) throws UnreadableException, RefusedFileException {
        var content = new PackageContent(bytes, part -> part.endsWith(".xml") || part.endsWith(".rels") || part.equals("mimetype")
                || part.equals("xl/workbook.bin"), limits);
        if (content.names().contains("mimetype")) {
            throw new RefusedFileException("openDocument", name);
        }
        if (content.names().contains("xl/workbook.bin")) {
            throw new RefusedFileException("binaryWorkbook", name);
        }
        Optional<String> main = content.relationships("").stream().filter(related -> related.type().equals("officeDocument"))
                .map(Relationship::target).findFirst();
        String root = main.isEmpty() ? "" : root(content, main.get());
        return switch (root) {
            case "document" -> WordReader.read(content, main.get());
            case "workbook" -> ExcelReader.read(content, main.get());
            default -> throw new RefusedFileException("noForm", name);
        };
    }

    private static String root(PackageContent content, String part) throws UnreadableException {
        try (XmlReader xml = content.xml(part).orElse(null)) {
            return xml != null && xml.next() ? xml.name() : "";
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
