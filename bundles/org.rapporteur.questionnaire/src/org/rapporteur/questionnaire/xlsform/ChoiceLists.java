package org.rapporteur.questionnaire.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapporteur.importing.table.Row;

/** The lists of the sheet {@code choices}: the rows of each list by its name, in order. */
final class ChoiceLists {

    private final FormSheet sheet;
    private final Map<String, List<Row>> lists = new HashMap<>();

    ChoiceLists(FormSheet sheet) {
        this.sheet = sheet;
        for (Row row : sheet.rows()) {
            String list = sheet.cell(row, "list_name");
            if (!list.isEmpty() && !name(row).isEmpty()) {
                lists.computeIfAbsent(list, key -> new ArrayList<>()).add(row);
            }
        }
    }

    FormSheet sheet() {
        return sheet;
    }

    boolean has(String list) {
        return lists.containsKey(list);
    }

    List<Row> of(String list) {
        return lists.getOrDefault(list, List.of());
    }

    String name(Row choice) {
        return sheet.cell(choice, "name");
    }

    Map<String, String> labels(Row choice) {
        return new LinkedHashMap<>(sheet.texts(choice, "label"));
    }

    String cell(Row choice, String column) {
        return sheet.cell(choice, column);
    }

    /** Whether a list is nothing but yes and no, which is a kind of question of its own. */
    boolean isYesNo(String list) {
        return of(list).stream().map(this::name).sorted().toList().equals(List.of("no", "yes"));
    }
}
