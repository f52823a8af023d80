package org.rapporteur.questionnaire.excel;

import java.io.IOException;
import java.util.List;

import org.rapporteur.ooxml.Address;
import org.rapporteur.ooxml.RowHeights;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.ooxml.Xstring;
import org.rapporteur.questionnaire.form.Direction;

/** Writes rows of cells. A text is a text: there is no way from what is written to a formula. */
final class CellXml {

    /** Characters a cell holds (Excel specifications and limits). */
    static final int LONGEST = 32_767;

    private final XmlWriter xml;
    private final RowHeights heights;
    private final Direction form;
    private int row;

    /** A cell of a row: its text and its format; a number where it is one. */
    record Value(String text, int style, boolean number) {

        static final Value NONE = new Value("", 0, false);

        static Value of(String text, int style) {
            return new Value(text, style, false);
        }
    }

    CellXml(XmlWriter xml, RowHeights heights, Direction form) {
        this.xml = xml;
        this.heights = heights;
        this.form = form;
    }

    /** Number of the row written last, from 1. */
    int row() {
        return row;
    }

    void skip() {
        row++;
    }

    /** Writes a row, at least so many points high. */
    void row(int least, Value... values) throws IOException {
        row++;
        int height = Math.max(least, heights.of(List.of(values).stream().map(Value::text).toList()));
        xml.markup("<row r=\"").number(row).markup("\"");
        if (!heights.isOneLine(height)) {
            xml.markup(" ht=\"").number(height).markup("\" customHeight=\"").markup(least > 0 ? "1" : "0").markup("\"");
        }
        xml.markup(">");
        for (int i = 0; i < values.length; i++) {
            cell(i, values[i]);
        }
        xml.markup("</row>");
    }

    private void cell(int column, Value value) throws IOException {
        if (value.text().isEmpty() && value.style() == 0) {
            return;
        }
        xml.markup("<c r=\"").markup(Address.column(column)).number(row).markup("\" s=\"").number(FormStyles.running(value.style(), value.text(), form));
        if (value.text().isEmpty()) {
            xml.markup("\"/>");
        } else if (value.number()) {
            xml.markup("\"><v>").markup(value.text()).markup("</v></c>");
        } else {
            xml.markup("\" t=\"inlineStr\"><is><t>");
            Xstring.write(xml, value.text());
            xml.markup("</t></is></c>");
        }
    }
}
