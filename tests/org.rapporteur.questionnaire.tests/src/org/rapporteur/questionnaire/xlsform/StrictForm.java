package org.rapporteur.questionnaire.xlsform;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads a form as strictly as the specification of XLSForms (xlsform.org) and the tools that read them are: the sheets and columns that must
 * be there, types, groups that end in their order and are not empty, names of XML elements that are unique and not taken, lists that exist,
 * references to questions that exist, and conditions that are expressions.
 */
final class StrictForm {

    private static final String START = "A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F"
            + "\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\x{10000}-\\x{EFFFF}";
    /** A name without a colon, by the grammar of XML. */
    private static final Pattern NAME = Pattern.compile("[" + START + "][" + START + "0-9.\\u00B7\\u0300-\\u036F\\u203F\\u2040-]*");
    /** What a condition is made of: references, texts, numbers, functions, comparisons, brackets. */
    private static final Pattern TOKEN = Pattern.compile("\\s*(\\$\\{[^}]*}|'[^']*'|\"[^\"]*\"|-?\\d+(\\.\\d+)?|(not|count|selected|date)(?=\\()|and\\b|or\\b"
            + "|!=|<=|>=|[=<>(),])\\s*");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)\\}");
    private static final Set<String> TYPES = Set.of("text", "integer", "decimal", "date", "time", "dateTime", "file", "image", "audio", "video", "note",
            "calculate", "acknowledge", "range", "barcode", "geopoint", "geotrace", "geoshape", "hidden");
    private static final Set<String> COLUMNS = Set.of("type", "name", "relevant", "required", "list_name", "form_title", "form_id", "version",
            "default_language");
    private static final Set<String> SETTINGS = Set.of("form_title", "form_id", "version", "default_language", "name");

    private StrictForm() {
    }

    static List<String> problems(byte[] workbook) throws IOException {
        var problems = new ArrayList<String>();
        List<Map<String, String>> survey = rows(workbook, "survey");
        Map<String, Set<String>> lists = new HashMap<>();
        for (Map<String, String> choice : rows(workbook, "choices")) {
            expect(problems, !choice.getOrDefault("name", "").isEmpty() && !choice.get("name").contains(" "), "the choice has no name", choice);
            expect(problems, choice.keySet().stream().anyMatch(column -> column.startsWith("label")), "the choice has no label", choice);
            expect(problems, lists.computeIfAbsent(choice.get("list_name"), key -> new HashSet<>()).add(choice.get("name")), "the choice stands twice", choice);
        }
        Map<String, String> settings = rows(workbook, "settings").getFirst();
        expect(problems, NAME.matcher(settings.get("form_id")).matches(), "the identifier is no name", settings);
        expect(problems, SETTINGS.containsAll(settings.keySet()), "a setting is none", settings);
        expect(problems, survey.stream().noneMatch(row -> "begin_repeat".equals(row.get("type")) && row.get("name").equals(settings.getOrDefault("name", "data"))),
                "a repeat is called as the form is", settings);
        survey(survey, lists, problems);
        Set<String> languages = new HashSet<>();
        survey.forEach(row -> row.keySet().stream().filter(column -> column.startsWith("label::")).forEach(column -> languages.add(column.substring(7))));
        expect(problems, languages.contains(settings.get("default_language")), "the default language is none of " + languages, settings);
        return problems;
    }

    private static void survey(List<Map<String, String>> survey, Map<String, Set<String>> lists, List<String> problems) {
        Deque<String> open = new ArrayDeque<>();
        Set<String> known = new HashSet<>(Set.of("meta")); // of the tools themselves
        String before = "";
        for (Map<String, String> row : survey) {
            String type = row.getOrDefault("type", "");
            expect(problems, !type.startsWith("end_") || !before.startsWith("begin_"), "nothing is asked in it", row);
            before = type;
            expect(problems, isExpression(row.getOrDefault("relevant", "")), "the condition is no expression", row);
            Matcher reference = REFERENCE.matcher(row.getOrDefault("relevant", ""));
            while (reference.find()) {
                expect(problems, known.contains(reference.group(1)), "the reference " + reference.group() + " means nothing", row);
            }
            if (type.startsWith("end_")) {
                expect(problems, !open.isEmpty() && open.pop().equals(type.substring(4)), "the end has no beginning", row);
                continue;
            }
            expect(problems, NAME.matcher(row.getOrDefault("name", "")).matches(), "the name is none", row);
            expect(problems, known.add(row.get("name")), "the name stands twice, so that a reference to it is refused", row);
            expect(problems, row.keySet().stream().anyMatch(column -> column.startsWith("label")), "there is no label", row);
            expect(problems, row.keySet().stream().allMatch(column -> COLUMNS.contains(column) || column.startsWith("rapporteur_")
                    || column.matches("(label|hint)::([\\p{L} ]+ \\([a-z]{2,3}\\)|x-[a-z]+)")), "a column is none", row);
            expect(problems, Set.of("", "yes").contains(row.getOrDefault("required", "")), "required is neither", row);
            if (type.startsWith("begin_")) {
                open.push(type.substring(6));
            } else if (type.startsWith("select_")) {
                expect(problems, lists.containsKey(type.substring(type.indexOf(' ') + 1)), "there is no such list", row);
            } else {
                expect(problems, TYPES.contains(type), "there is no such type", row);
            }
        }
        expect(problems, open.isEmpty(), "these groups do not end: " + open, Map.of());
    }

    private static boolean isExpression(String text) {
        Matcher token = TOKEN.matcher(text);
        int at = 0;
        int depth = 0;
        while (at < text.length() && depth >= 0 && token.region(at, text.length()).lookingAt()) {
            depth += token.group(1).equals("(") ? 1 : token.group(1).equals(")") ? -1 : 0;
            at = token.end();
        }
        return at == text.length() && depth == 0;
    }

    private static void expect(List<String> problems, boolean kept, String otherwise, Map<String, String> row) {
        if (!kept) {
            problems.add(otherwise + ": " + row);
        }
    }

    /** The rows of a sheet, each by its headers; cells without text are left out. */
    static List<Map<String, String>> rows(byte[] workbook, String sheet) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            var headers = new ArrayList<String>();
            book.getSheet(sheet).getRow(0).forEach(cell -> headers.add(cell.getStringCellValue()));
            if (new HashSet<>(headers).size() != headers.size()) {
                throw new IOException("A header stands twice: " + headers);
            }
            for (int i = 1; i <= book.getSheet(sheet).getLastRowNum(); i++) {
                Map<String, String> row = new LinkedHashMap<>();
                book.getSheet(sheet).getRow(i).forEach(cell -> row.put(headers.get(cell.getColumnIndex()), cell.getStringCellValue()));
                rows.add(row);
            }
        }
        return rows;
    }
}
