package org.rapporteur.importing.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;
import org.rapporteur.ooxml.read.PackageContent;
import org.rapporteur.ooxml.read.PackageContent.Relationship;
import org.rapporteur.ooxml.read.ReadingLimits;
import org.rapporteur.ooxml.read.UnreadableException;
import org.rapporteur.ooxml.read.XmlReader;

/** A table in an {@code .xlsx} workbook. Only the parts that hold its cells are read. */
final class OoxmlTable {

    private static final int MEGABYTES = 256;
    /** Tables are larger than forms, and those that a program wrote repeat themselves. */
    private static final ReadingLimits LIMITS = new ReadingLimits(TableFiles.LARGEST, (long) MEGABYTES << 20, 10_000, 1_000, 100);

    /** A sheet: its name, and the relationship that leads to its part. */
    private record Sheet(String name, String relationship, boolean visible) {
    }

    private final Place place;
    private final ReadingSettings settings;
    private final RowCollector rows;
    private boolean from1904;

    OoxmlTable(Place place, ReadingSettings settings, RowCollector rows) {
        this.place = place;
        this.settings = settings;
        this.rows = rows;
    }

    Table read(byte[] content) throws ImportException {
        try {
            return table(new PackageContent(content, name -> name.endsWith(".xml") || name.endsWith(".rels"), LIMITS));
        } catch (UnreadableException problem) {
            throw switch (problem.reason()) {
                case TOO_LARGE, BOMB -> new ImportException(problem, place, "bomb", MEGABYTES);
                case DOCUMENT_TYPE -> new ImportException(problem, place, "documentType");
                case TOO_DEEP, DAMAGED -> new ImportException(problem, place, "damaged");
            };
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException damaged) {
            throw new ImportException(damaged, place, "damaged");
        }
    }

    private Table table(PackageContent content) throws UnreadableException, ImportException {
        String workbook = workbook(content);
        Map<String, String> parts = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        for (Relationship related : content.relationships(workbook)) {
            parts.put(related.id(), related.target());
            types.putIfAbsent(related.type(), related.target());
        }
        Sheet sheet = sheet(content, workbook);
        var formats = new NumberFormats();
        try (XmlReader xml = content.xml(types.getOrDefault("styles", "")).orElse(null)) {
            if (xml != null) {
                formats.read(xml);
            }
        }
        List<String> strings = List.of();
        try (XmlReader xml = content.xml(types.getOrDefault("sharedStrings", "")).orElse(null)) {
            if (xml != null) {
                strings = SharedStrings.read(place, xml);
            }
        }
        try (XmlReader xml = content.xml(parts.getOrDefault(sheet.relationship(), "")).orElseThrow(() -> new ImportException(place, "noSheet", sheet.name()))) {
            return new Table(place, Map.of("sheet", sheet.name()), new SheetRows(place, strings, formats, new CellFormat(from1904), rows).read(xml));
        }
    }

    /** Where the workbook lies: the root's relationships tell. */
    private String workbook(PackageContent content) throws UnreadableException, ImportException {
        String workbook = content.relationships("").stream().filter(related -> related.type().equals("officeDocument")).map(Relationship::target)
                .findFirst().orElse("xl/workbook.xml");
        if (workbook.endsWith(".bin")) {
            throw new ImportException(place, "binaryWorkbook");
        }
        return workbook;
    }

    private Sheet sheet(PackageContent content, String workbook) throws UnreadableException, ImportException {
        Optional<XmlReader> found = content.xml(workbook);
        if (found.isEmpty()) {
            throw new ImportException(place, "noWorkbook");
        }
        try (XmlReader xml = found.get()) {
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
