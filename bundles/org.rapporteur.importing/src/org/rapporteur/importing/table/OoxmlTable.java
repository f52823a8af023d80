package org.rapporteur.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;

/** A table in an {@code .xlsx} workbook. Only the parts that hold its cells are read. */
final class OoxmlTable {

    /** A sheet: its name, and the relationship that leads to its part. */
    private record Sheet(String name, String relationship, boolean visible) {
    }

    private final Place place;
    private final ReadingSettings settings;
    private final Map<String, String> relationships = new HashMap<>();
    private boolean from1904;

    OoxmlTable(Place place, ReadingSettings settings) {
        this.place = place;
        this.settings = settings;
    }

    Table read(byte[] content) throws ImportException {
        try {
            return table(new ZipContent(place, content, name -> name.endsWith(".xml") || name.endsWith(".rels")));
        } catch (IOException | XMLStreamException | RuntimeException damaged) {
            throw new ImportException(damaged, place, "damaged");
        }
    }

    private Table table(ZipContent zip) throws IOException, XMLStreamException, ImportException {
        String workbook = workbook(zip);
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        if (!zip.has(workbook)) {
            throw new ImportException(place, "noWorkbook");
        }
        readRelationships(zip, folder + "_rels/" + workbook.substring(slash) + ".rels", folder);
        Sheet sheet = sheet(zip, workbook);
        var formats = new NumberFormats();
        var styles = zip.open(relationships.getOrDefault("type:styles", ""));
        if (styles.isPresent()) {
            formats.read(place, styles.get());
        }
        var shared = zip.open(relationships.getOrDefault("type:sharedStrings", ""));
        List<String> strings = shared.isPresent() ? SharedStrings.read(place, shared.get()) : List.of();
        InputStream in = zip.open(relationships.getOrDefault(sheet.relationship(), ""))
                .orElseThrow(() -> new ImportException(place, "noSheet", sheet.name()));
        var rows = new SheetRows(place, strings, formats, new CellFormat(from1904)).read(in);
        return new Table(place, Map.of("sheet", sheet.name()), rows);
    }

    /** Where the workbook lies: the root's relationships tell. */
    private String workbook(ZipContent zip) throws XMLStreamException, ImportException {
        readRelationships(zip, "_rels/.rels", "");
        String workbook = relationships.getOrDefault("type:officeDocument", "xl/workbook.xml");
        relationships.clear();
        if (workbook.endsWith(".bin")) {
            throw new ImportException(place, "binaryWorkbook");
        }
        return workbook;
    }

    private void readRelationships(ZipContent zip, String name, String folder) throws XMLStreamException, ImportException {
        var in = zip.open(name);
        if (in.isEmpty()) {
            return;
        }
        try (var xml = new Markup(place, in.get())) {
            while (xml.next()) {
                if (xml.is("Relationship") && !xml.attribute("TargetMode").orElse("").equals("External")) {
                    String target = xml.attribute("Target").orElse("");
                    String path = target.startsWith("/") ? target.substring(1) : normal(folder + target);
                    String type = xml.attribute("Type").orElse("");
                    relationships.putIfAbsent("type:" + type.substring(type.lastIndexOf('/') + 1), path);
                    relationships.put(xml.attribute("Id").orElse(""), path);
                }
            }
        }
    }

    private static String normal(String path) {
        return Path.of("/" + path).normalize().toString().replace('\\', '/').substring(1);
    }

    private Sheet sheet(ZipContent zip, String workbook) throws XMLStreamException, ImportException {
        try (var xml = new Markup(place, zip.open(workbook).orElseThrow())) {
            if (!xml.next() || !xml.is("workbook")) {
                throw new ImportException(place, "noWorkbook"); // a text or a presentation
            }
            while (xml.next()) {
                if (xml.is("workbookPr")) {
                    from1904 = xml.attribute("date1904").filter(value -> value.equals("1") || value.equals("true")).isPresent();
                } else if (xml.is("sheet")) {
                    var sheet = new Sheet(xml.attribute("name").orElse(""), xml.attribute("id").orElse(""),
                            xml.attribute("state").orElse("visible").equals("visible"));
                    if (settings.sheet().map(sheet.name()::equals).orElse(sheet.visible())) {
                        return sheet;
                    }
                }
            }
        }
        throw new ImportException(place, "noSheet", settings.sheet().orElse("1"));
    }
}
