package org.rapporteur.questionnaire.collect;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.rapporteur.questionnaire.excel.ExcelForm;
import org.rapporteur.questionnaire.form.FieldKey;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.Mark;
import org.rapporteur.questionnaire.word.WordForm;

/** A form that is filled in by writing into its parts what Word and Excel write there. */
final class Returned {

    static final String DOCUMENT = "word/document.xml";

    private final boolean word;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Returned(boolean word) {
        this.word = word;
    }

    private Returned(boolean word, byte[] file) throws IOException {
        this(word);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    Returned copy() {
        var copy = new Returned(word);
        copy.parts.putAll(parts);
        return copy;
    }

    static Returned word(Form form) throws IOException {
        var out = new ByteArrayOutputStream();
        new WordForm().write(form, out);
        return new Returned(true, out.toByteArray());
    }

    static Returned excel(Form form) throws IOException {
        var out = new ByteArrayOutputStream();
        new ExcelForm().write(form, out);
        return new Returned(false, out.toByteArray());
    }

    boolean isWord() {
        return word;
    }

    Returned answer(String key, String text) {
        return write(Mark.answer(new FieldKey(key)).name(), text);
    }

    /** Writes into a marked place. */
    Returned write(String name, String text) {
        return word ? inDocument(name, text) : inWorkbook(name, text);
    }

    private Returned inDocument(String name, String text) {
        return edit(DOCUMENT, xml -> {
            int mark = xml.indexOf("w:name=\"" + name + "\"");
            int content = xml.indexOf("<w:sdtContent>", mark);
            int end = xml.indexOf("</w:sdtContent>", content);
            String properties = xml.substring(mark, content).replace("<w:showingPlcHdr/>", "");
            return xml.substring(0, mark) + properties + "<w:sdtContent>" + runs(text) + xml.substring(end);
        });
    }

    private static String runs(String text) {
        var runs = new StringBuilder("<w:r><w:t xml:space=\"preserve\">");
        for (char c : text.toCharArray()) {
            runs.append(switch (c) {
                case '\n' -> "</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space=\"preserve\">";
                case '\t' -> "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t xml:space=\"preserve\">";
                case '\u00AD' -> "</w:t><w:softHyphen/><w:t xml:space=\"preserve\">";
                default -> escaped(c);
            });
        }
        return runs + "</w:t></w:r>";
    }

    private static String escaped(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> String.valueOf(c);
        };
    }

    private Returned inWorkbook(String name, String text) {
        var escaped = new StringBuilder();
        text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_").chars()
                .forEach(c -> escaped.append(c < ' ' && c != '\n' && c != '\t' ? "_x%04X_".formatted(c) : escaped((char) c)));
        return cell(name, " t=\"inlineStr\"", "<is><t xml:space=\"preserve\">" + escaped + "</t></is>");
    }

    /** Puts a cell's own mark-up into a marked cell. */
    Returned cell(String name, String type, String content) {
        Matcher place = Pattern.compile("name=\"" + name + "\">'?([^<]*?)'?!\\$([A-Z]+)\\$([0-9]+)<").matcher(text("xl/workbook.xml"));
        if (!place.find()) {
            throw new IllegalStateException("no such name: " + name);
        }
        Matcher sheets = Pattern.compile("<sheet name=\"([^\"]*)\"").matcher(text("xl/workbook.xml"));
        int number = 0;
        do {
            sheets.find();
            number++;
        } while (!sheets.group(1).equals(place.group(1).replace("''", "'")));
        String reference = place.group(2) + place.group(3);
        return edit("xl/worksheets/sheet" + number + ".xml", xml -> Pattern.compile("<c r=\"" + reference + "\" s=\"([0-9]+)\"[^>]*?(/>|>.*?</c>)", Pattern.DOTALL)
                .matcher(xml).replaceFirst(found -> Matcher.quoteReplacement("<c r=\"" + reference + "\" s=\"" + found.group(1) + "\"" + type + ">" + content + "</c>")));
    }

    Returned edit(String part, UnaryOperator<String> change) {
        String before = text(part);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing changed in " + part);
        }
        parts.put(part, after.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Returned without(String part) {
        if (parts.remove(part) == null) {
            throw new IllegalStateException("there is no " + part);
        }
        return this;
    }

    Returned with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    /** Names of the parts, all of them XML. */
    List<String> parts() {
        return List.copyOf(parts.keySet());
    }

    String text(String part) {
        return new String(parts.get(part), StandardCharsets.UTF_8);
    }

    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    Path in(Path folder, String name) throws IOException {
        return Files.write(folder.resolve(name + (word ? ".docx" : ".xlsx")), bytes());
    }
}
