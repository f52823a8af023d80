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
 * Reads a form as strictly as the specification of XLSForms is (xlsform.org): the sheets and columns that must be there, types, groups
 * that end in their order, names of XML elements that are unique, lists that exist, references to questions that exist.
 */
final class StrictForm {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]*)\\}");
    private static final Set<String> TYPES = Set.of("text", "integer", "decimal", "date", "time", "dateTime", "file", "image", "audio", "video", "note",
            "calculate", "acknowledge", "range", "barcode", "geopoint", "geotrace", "geoshape", "hidden");
    private static final Set<String> COLUMNS = Set.of("type", "name", "relevant", "required", "list_name", "form_title", "form_id", "version",
            "default_language");

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
        survey(survey, lists, problems);
        Set<String> languages = new HashSet<>();
        survey.forEach(row -> row.keySet().stream().filter(column -> column.startsWith("label::")).forEach(column -> languages.add(column.substring(7))));
        expect(problems, languages.contains(settings.get("default_language")), "the default language is none of " + languages, settings);
        return problems;
    }

    private static void survey(List<Map<String, String>> survey, Map<String, Set<String>> lists, List<String> problems) {
        Deque<String> open = new ArrayDeque<>();
        Set<String> known = new HashSet<>();
        for (Map<String, String> row : survey) {
            String type = row.getOrDefault("type", "");
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
