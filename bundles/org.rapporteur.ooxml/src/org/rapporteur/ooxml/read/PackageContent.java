package org.rapporteur.ooxml.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.rapporteur.ooxml.read.UnreadableException.Reason;

/**
 * The parts of a package that are needed, unpacked in memory within limits. Names are compared without regard to case (ECMA-376, part 2).
 * A package that is cut off, holds a part twice or another number of parts than it says is damaged.
 */
public final class PackageContent {

    private static final int FREE = 1 << 20;
    private static final int END = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private final Map<String, byte[]> parts = new TreeMap<>();
    private final ReadingLimits limits;

    /**
     * A relationship that stays inside the package.
     *
     * @param id its identifier
     * @param type the end of its type: {@code officeDocument}; the same in strict and transitional files
     * @param target name of the part it leads to
     */
    public record Relationship(String id, String type, String target) {
    }

    /**
     * Unpacks.
     *
     * @param content bytes of the file
     * @param wanted which parts are kept, by lower-case name; the others are counted only
     * @param limits the limits
     * @throws UnreadableException when it is beyond a limit, or damaged
     */
    public PackageContent(byte[] content, Predicate<String> wanted, ReadingLimits limits) throws UnreadableException {
        this.limits = limits;
        if (content.length > limits.file()) {
            throw new UnreadableException(Reason.TOO_LARGE, null);
        }
        long most = Math.min(limits.unpacked(), Math.max(FREE, (long) content.length * limits.ratio()));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            int entries = unpack(zip, wanted, most);
            if (entries != entries(content)) {
                throw new UnreadableException(Reason.DAMAGED, null);
            }
        } catch (UnreadableException known) {
            throw known;
        } catch (IOException | RuntimeException damaged) { // names that are no text are told as IllegalArgumentException
            throw new UnreadableException(Reason.DAMAGED, damaged);
        }
    }

    private int unpack(ZipInputStream zip, Predicate<String> wanted, long most) throws IOException {
        Set<String> seen = new HashSet<>();
        long left = most;
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = name(entry.getName());
            if (++entries > limits.entries()) {
                throw new UnreadableException(Reason.BOMB, null);
            }
            if (!seen.add(name)) {
                throw new UnreadableException(Reason.DAMAGED, null);
            }
            var out = wanted.test(name) ? new ByteArrayOutputStream() : null;
            left -= copy(zip, out, left + 1);
            if (left < 0) {
                throw new UnreadableException(Reason.BOMB, null);
            }
            if (out != null) {
                parts.put(name, out.toByteArray());
            }
        }
        return entries;
    }

    private static long copy(InputStream in, ByteArrayOutputStream out, long limit) throws IOException {
        var buffer = new byte[1 << 14];
        long copied = 0;
        while (copied < limit) {
            int read = in.read(buffer);
            if (read < 0) {
                break;
            }
            copied += read;
            if (out != null) {
                out.write(buffer, 0, read);
            }
        }
        return copied;
    }

    /** How many entries the end of the central directory counts; -1 when there is no end. */
    private static int entries(byte[] zip) {
        for (int i = zip.length - END; i >= 0 && i >= zip.length - END - LONGEST_COMMENT; i--) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6) {
                return (zip[i + 10] & 0xFF) | (zip[i + 11] & 0xFF) << 8;
            }
        }
        return -1;
    }

    private static String name(String name) {
        String plain = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return plain.startsWith("/") ? plain.substring(1) : plain;
    }

    /** Names of the parts that were kept, in lower case, sorted. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /**
     * A part as XML.
     *
     * @param name its name
     * @return a reader at its beginning; empty when there is no such part, or it was not wanted
     */
    public Optional<XmlReader> xml(String name) throws UnreadableException {
        byte[] part = parts.get(name(name));
        return part == null ? Optional.empty() : Optional.of(new XmlReader(new ByteArrayInputStream(part), limits));
    }

    /**
     * The relationships of a part; those that lead out of the package are left out.
     *
     * @param part name of the part; empty for the package itself
     */
    public List<Relationship> relationships(String part) throws UnreadableException {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Relationship> relationships = new ArrayList<>();
        Optional<XmlReader> found = xml(folder + "_rels/" + part.substring(slash) + ".rels");
        if (found.isPresent()) {
            try (XmlReader xml = found.get()) {
                while (xml.next()) {
                    if (xml.is("Relationship") && !xml.attribute("TargetMode").orElse("").equals("External")) {
                        String type = xml.attribute("Type").orElse("");
                        relationships.add(new Relationship(xml.attribute("Id").orElse(""), type.substring(type.lastIndexOf('/') + 1),
                                target(folder, xml.attribute("Target").orElse(""))));
                    }
                }
            }
        }
        return relationships;
    }

    /** A name without dots; one that would lead out of the package stays at its root, as in an address. */
    private static String target(String folder, String target) {
        List<String> steps = new ArrayList<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.removeLast();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
