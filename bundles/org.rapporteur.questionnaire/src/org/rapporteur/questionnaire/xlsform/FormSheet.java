package org.rapporteur.questionnaire.xlsform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rapporteur.importing.table.Row;
import org.rapporteur.importing.table.Table;

/**
 * A sheet of an XLSForm: its columns by name, whatever their order, and those that are translated by language.
 *
 * @param name name of the sheet
 * @param columns index of each column by its name, in lower case, for instance {@code relevant}
 * @param translated index of each column by name and by the language its header names; an empty language where it names none
 * @param rows the rows below the headers
 */
record FormSheet(String name, Map<String, Integer> columns, Map<String, Map<String, Integer>> translated, List<Row> rows) {

    private static final Set<String> TRANSLATED = Set.of("label", "hint", "guidance_hint", "constraint_message", "required_message", "image",
            "audio", "video", "media::image", "media::audio", "media::video");
    private static final Map<String, String> OLD_NAMES = Map.of("list name", "list_name", "relevance", "relevant", "caption", "label", "choice", "name",
            "value", "name", "command", "type", "tag", "name", "read_only", "readonly", "calculate", "calculation", "form_name", "form_title");

    static FormSheet of(String name, Table table) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> translated = new LinkedHashMap<>();
        List<Row> rows = table.rows();
        if (!rows.isEmpty()) {
            for (int i = 0; i < rows.getFirst().cells().size(); i++) {
                String header = rows.getFirst().text(i).strip();
                int split = header.lastIndexOf("::");
                String base = column(split < 0 ? header : header.substring(0, split));
                if (TRANSLATED.contains(base)) {
                    translated.computeIfAbsent(base, key -> new LinkedHashMap<>()).putIfAbsent(split < 0 ? "" : header.substring(split + 2).strip(), i);
                } else if (!header.isEmpty()) {
                    columns.putIfAbsent(column(header), i);
                }
            }
        }
        return new FormSheet(name, columns, translated, rows.isEmpty() ? List.of() : rows.subList(1, rows.size()));
    }

    private static String column(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT);
        return OLD_NAMES.getOrDefault(name, name);
    }

    static FormSheet none(String name) {
        return new FormSheet(name, Map.of(), Map.of(), List.of());
    }

    /** What stands in a column of a row, without white space around; empty when nothing does. */
    String cell(Row row, String column) {
        return Optional.ofNullable(columns.get(column)).map(row::text).map(String::strip).orElse("");
    }

    /** What stands in the columns of a name, by language. */
    Map<String, String> texts(Row row, String column) {
        Map<String, String> texts = new LinkedHashMap<>();
        translated.getOrDefault(column, Map.of()).forEach((language, index) -> {
            if (!row.text(index).isBlank()) {
                texts.put(language, row.text(index).strip());
            }
        });
        return texts;
    }
}
