package org.rapporteur.questionnaire.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.rapporteur.ooxml.RowHeights;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.questionnaire.excel.CellXml.Value;
import org.rapporteur.questionnaire.form.Direction;
import org.rapporteur.questionnaire.form.Form;

/**
 * The hidden sheet, which anybody may look at: the identity in the first two columns, under it the name of each marked cell with what
 * it is for, and beside it the lists to choose from.
 */
final class HiddenSheet {

    static final String NAME = "Rapporteur";

    private final Form form;
    private final Lists lists;

    HiddenSheet(Form form, Lists lists) {
        this.form = form;
        this.lists = lists;
    }

    void rows(XmlWriter xml, List<SectionSheet.Place> places) throws IOException {
        List<String[]> left = new ArrayList<>();
        form.identity().carried().forEach((name, value) -> left.add(new String[] {name, value}));
        places.forEach(place -> left.add(new String[] {place.mark().name(), place.mark().tag()}));
        List<List<String>> columns = lists.all();
        int rows = Math.max(left.size(), columns.stream().mapToInt(List::size).max().orElse(0));
        var cells = new CellXml(xml, new RowHeights(), Direction.LEFT_TO_RIGHT);
        for (int row = 0; row < rows; row++) {
            var values = new Value[Lists.FIRST_COLUMN + columns.size()];
            java.util.Arrays.fill(values, Value.NONE);
            if (row < left.size()) {
                values[0] = Value.of(left.get(row)[0], FormStyles.PLAIN);
                values[1] = Value.of(left.get(row)[1], FormStyles.PLAIN);
            }
            for (int i = 0; i < columns.size(); i++) {
                if (row < columns.get(i).size()) {
                    values[Lists.FIRST_COLUMN + i] = Value.of(columns.get(i).get(row), FormStyles.PLAIN);
                }
            }
            cells.row(0, values);
        }
    }
}
