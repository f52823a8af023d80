package org.rapporteur.distribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import javax.xml.XMLConstants;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A form filled in as a spreadsheet program does it: cells that are not locked get a text, a number, or one of the list they offer. */
final class FilledWorkbook extends FilledForm {

    private static final String HIDDEN = "Rapporteur";

    /** A sheet that is open, with its cells and the rules of those that can be changed. */
    private record Sheet(String part, Document xml, Map<String, Element> cells, Map<String, Element> rules) {
        String text(String reference) {
            return cells.containsKey(reference) ? cells.get(reference).getTextContent() : "";
        }
    }

    private final Map<String, Sheet> sheets = new LinkedHashMap<>();

    FilledWorkbook(Path file, UnaryOperator<String> words) throws IOException {
        super(file, words);
    }

    @Override
    int fill() throws Exception {
        Document workbook = xml("xl/workbook.xml");
        List<Element> named = all(workbook, "sheet");
        for (int i = 0; i < named.size(); i++) {
            sheets.put(named.get(i).getAttribute("name"), open("xl/worksheets/sheet" + (i + 1) + ".xml"));
        }
        Map<String, String> keys = keys();
        Set<String> ticked = new HashSet<>();
        int answers = 0;
        for (Element name : all(workbook, "definedName")) {
            String key = keys.getOrDefault(name.getAttribute("name"), "?");
            String[] place = name.getTextContent().split("!");
            if (!key.startsWith("?") && !key.startsWith("~") && place.length == 2) {
                Sheet sheet = sheets.get(place[0].replaceAll("^'|'$", "").replace("''", "'"));
                String reference = place[1].replace("$", "");
                answers += answer(sheet, reference, key, ticked) ? 1 : 0;
            }
        }
        for (Sheet sheet : sheets.values()) {
            put(sheet.part(), sheet.xml());
        }
        return answers;
    }

    private Sheet open(String part) throws Exception {
        Document xml = xml(part);
        Map<String, Element> rules = new HashMap<>();
        for (Element rule : all(xml, "dataValidation")) {
            List.of(rule.getAttribute("sqref").split(" ")).forEach(reference -> rules.put(reference, rule));
        }
        return new Sheet(part, xml, all(xml, "c").stream().collect(Collectors.toMap(cell -> cell.getAttribute("r"), cell -> cell)), rules);
    }

    /** Keys of the answers by the names of their cells, which the hidden sheet lists. */
    private Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        Sheet hidden = sheets.get(HIDDEN);
        for (int row = 1; !hidden.text("A" + row).isEmpty(); row++) {
            keys.put(hidden.text("A" + row), hidden.text("B" + row));
        }
        return keys;
    }

    private boolean answer(Sheet sheet, String reference, String key, Set<String> ticked) {
        Element rule = sheet.rules().get(reference);
        if (rule.getAttribute("type").equals("list")) {
            List<String> choices = choices(all(rule, "formula1").getFirst().getTextContent());
            boolean ticks = !key.contains("=") || ticked.add(key.replaceFirst("=.*", ""));
            write(sheet.cells().get(reference), ticks ? choice(choices) : "", false);
            return ticks;
        }
        String text = words(key);
        if (!text.isEmpty()) {
            write(sheet.cells().get(reference), text, rule.getAttribute("type").equals("decimal"));
        }
        return !text.isEmpty();
    }

    private List<String> choices(String range) {
        String[] ends = range.substring(range.indexOf('!') + 1).replace("$", "").split(":");
        String column = ends[0].replaceAll("[0-9]", "");
        List<String> choices = new ArrayList<>();
        for (int row = row(ends[0]); row <= row(ends[ends.length - 1]); row++) {
            choices.add(sheets.get(HIDDEN).text(column + row));
        }
        return choices;
    }

    private static int row(String reference) {
        return Integer.parseInt(reference.replaceAll("[A-Z]", ""));
    }

    private static void write(Element cell, String text, boolean number) {
        while (cell.hasChildNodes()) {
            cell.removeChild(cell.getFirstChild());
        }
        if (number) {
            cell.removeAttribute("t");
            add(cell, "v").setTextContent(text);
        } else {
            cell.setAttribute("t", "inlineStr");
            Element words = add(add(cell, "is"), "t");
            words.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
            words.setTextContent(escaped(text));
        }
    }

    /** As spreadsheet programs write what XML cannot carry, and what looks like it. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_").chars().forEach(c -> {
            if (c == '\r' || c < 0x20 && c != '\t' && c != '\n' || c >= 0xFFFE) {
                escaped.append("_x%04X_".formatted(c));
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }
}
