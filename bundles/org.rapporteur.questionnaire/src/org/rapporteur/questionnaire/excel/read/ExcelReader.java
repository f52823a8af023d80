package org.rapporteur.questionnaire.excel.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.rapporteur.ooxml.read.PackageContent;
import org.rapporteur.ooxml.read.PackageContent.Relationship;
import org.rapporteur.ooxml.read.UnreadableException;
import org.rapporteur.ooxml.read.UnreadableException.Reason;
import org.rapporteur.ooxml.read.XmlReader;
import org.rapporteur.questionnaire.form.FormIdentity;
import org.rapporteur.questionnaire.returned.Box;
import org.rapporteur.questionnaire.returned.FormContent;
import org.rapporteur.questionnaire.returned.Identities;

/** Reads an Excel workbook that came back, by its defined names. */
public final class ExcelReader {

    private static final String HIDDEN = "rapporteur";
    private static final Pattern PROPERTY = Pattern.compile("A[0-9]+");
    private static final Pattern VALUE = Pattern.compile("B[0-9]+");

    private final PackageContent content;
    private final Map<String, String> parts = new HashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final Map<String, CellReference> names = new LinkedHashMap<>();
    private final Map<String, Box> boxes = new HashMap<>();
    private final Set<FormIdentity> identities = new HashSet<>();
    private final Map<String, String> hidden = new LinkedHashMap<>();
    private final DateFormats formats = new DateFormats();
    private final CellTexts texts = new CellTexts(formats);

    private ExcelReader(PackageContent content) {
        this.content = content;
    }

    /**
     * Reads.
     *
     * @param content the package
     * @param workbook name of its main part
     * @throws UnreadableException when a part is beyond a limit, or damaged
     */
    public static FormContent read(PackageContent content, String workbook) throws UnreadableException {
        return new ExcelReader(content).read(workbook);
    }

    private FormContent read(String workbook) throws UnreadableException {
        Map<String, String> types = new HashMap<>();
        for (Relationship related : content.relationships(workbook)) {
            parts.put(related.id(), related.target());
            types.putIfAbsent(related.type(), related.target());
        }
        workbook(workbook);
        try (XmlReader xml = content.xml(types.getOrDefault("styles", "")).orElse(null)) {
            if (xml != null) {
                formats.read(xml);
            }
        }
        try (XmlReader xml = content.xml(types.getOrDefault("sharedStrings", "")).orElse(null)) {
            if (xml != null) {
                texts.share(xml);
            }
        }
        Map<String, Map<String, Set<String>>> wanted = new HashMap<>();
        names.forEach((name, reference) -> wanted.computeIfAbsent(reference.sheet(), key -> new HashMap<>())
                .computeIfAbsent(reference.cell(), key -> new HashSet<>()).add(name));
        for (var sheet : sheets.entrySet()) {
            sheet(sheet.getKey(), sheet.getValue(), wanted.getOrDefault(sheet.getKey(), Map.of()));
        }
        Identities.inProperties(content).ifPresent(identities::add);
        FormIdentity.ofCarried(hidden).ifPresent(identities::add);
        Map<String, String> tags = hidden.entrySet().stream().filter(entry -> entry.getKey().startsWith(FormContent.PREFIX))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new FormContent(identities, boxes, tags);
    }

    private void workbook(String workbook) throws UnreadableException {
        try (XmlReader xml = content.xml(workbook).orElseThrow(() -> new UnreadableException(Reason.DAMAGED, null))) {
            while (xml.next()) {
                switch (xml.name()) {
                    case "workbookPr" -> {
                        if (xml.attribute("date1904").filter(value -> value.equals("1") || value.equals("true")).isPresent()) {
                            formats.countFrom1904();
                        }
                    }
                    case "sheet" -> sheets.putIfAbsent(xml.attribute("name").orElse("").toLowerCase(Locale.ROOT),
                            parts.getOrDefault(xml.attribute("id").orElse(""), ""));
                    case "definedName" -> name(xml);
                    default -> {
                        // windows and calculation do not matter
                    }
                }
            }
        }
    }

    /** A name of the whole workbook goes before those of copied sheets. */
    private void name(XmlReader xml) throws UnreadableException {
        String name = xml.attribute("name").orElse("");
        boolean ofSheet = xml.attribute("localSheetId").isPresent();
        if (!name.startsWith(FormContent.PREFIX)) {
            return;
        }
        Optional<CellReference> reference = CellReference.parse(xml.content());
        if (reference.isPresent() && (!ofSheet || !names.containsKey(name))) {
            names.put(name, reference.get());
        }
    }

    private void sheet(String sheet, String part, Map<String, Set<String>> wanted) throws UnreadableException {
        // a cell that holds nothing need not be stored
        wanted.values().forEach(names -> names.forEach(name -> boxes.put(name, Box.of(""))));
        String property = "";
        try (XmlReader xml = content.xml(part).orElse(null)) {
            while (xml != null && xml.next()) {
                if (xml.is("c")) {
                    String cell = xml.attribute("r").orElse("");
                    Box box = texts.cell(xml);
                    wanted.getOrDefault(cell, Set.of()).forEach(name -> boxes.put(name, box));
                    if (sheet.equals(HIDDEN) && PROPERTY.matcher(cell).matches()) {
                        property = box.text();
                    } else if (sheet.equals(HIDDEN) && VALUE.matcher(cell).matches() && !property.isEmpty()) {
                        hidden.putIfAbsent(property, box.text());
                        property = "";
                    } else if (box.text().startsWith("Rapporteur dossier ")) {
                        FormIdentity.parse(box.text()).ifPresent(identities::add);
                    }
                }
            }
        }
    }
}
