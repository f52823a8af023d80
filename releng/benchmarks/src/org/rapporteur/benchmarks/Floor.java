package org.rapporteur.benchmarks;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The least a document can cost: its XML, which is there already, compressed at level 6 and written to disk. */
final class Floor {

    private final List<byte[]> parts;

    private Floor(List<byte[]> parts) {
        this.parts = parts;
    }

    /** The floor of a document that we wrote. */
    static Floor of(byte[] document) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            while (zip.getNextEntry() != null) {
                parts.add(zip.readAllBytes());
            }
        }
        return new Floor(parts);
    }

    /** Bytes of XML. */
    long size() {
        return parts.stream().mapToLong(part -> part.length).sum();
    }

    /** The least that reading a document can cost: all its parts unpacked and parsed, and nothing done with what is met. */
    static void read(Path file) throws IOException, XMLStreamException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            while (zip.getNextEntry() != null) {
                XMLStreamReader xml = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(zip.readAllBytes()));
                while (xml.hasNext()) {
                    xml.next();
                }
            }
        }
    }

    void write(Path file) throws IOException {
        var deflater = new Deflater(6, true);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            for (byte[] part : parts) {
                deflater.reset();
                var compressed = new DeflaterOutputStream(out, deflater, 1 << 16);
                compressed.write(part);
                compressed.finish();
            }
        } finally {
            deflater.end();
        }
    }
}
