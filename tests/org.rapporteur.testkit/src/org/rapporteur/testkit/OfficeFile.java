package org.rapporteur.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A document or workbook as anybody reads it: the parts of a zip file, each read by a plain XML reader. */
public final class OfficeFile {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Map<String, byte[]> parts = new TreeMap<>();

    /** Reads a file from its bytes. */
    public OfficeFile(byte[] file) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
                    throw new IllegalStateException(entry.getName() + " is there twice");
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Names of the parts, sorted. */
    public List<String> names() {
        return List.copyOf(parts.keySet());
    }

    /** A part as text. */
    public String text(String part) {
        if (!parts.containsKey(part)) {
            throw new IllegalStateException("There is no " + part + " among " + parts.keySet());
        }
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    /** A part as bytes. */
    public byte[] bytes(String part) {
        text(part);
        return parts.get(part).clone();
    }

    /** A part as XML. */
    public Document xml(String part) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(part)));
        } catch (IOException | SAXException | ParserConfigurationException problem) {
            throw new IllegalStateException(part + " is not well-formed", problem);
        }
    }

    /** All elements of a name in a part, in order. */
    public List<Element> all(String part, String name) {
        return all(xml(part).getDocumentElement(), name);
    }

    /** All elements of a name below an element, in order. */
    public static List<Element> all(Element in, String name) {
        var found = in.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** The elements right below an element, in order. */
    public static List<Element> children(Element of) {
        List<Element> elements = new ArrayList<>();
        for (Node node = of.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** A text of a workbook with its {@code _xHHHH_} decoded, as spreadsheet programs show it. */
    public static String decoded(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
