package org.rapporteur.export.excel;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.rapporteur.ooxml.Address;
import org.rapporteur.ooxml.Markup;
import org.rapporteur.ooxml.XmlWriter;
import org.rapporteur.ooxml.Xstring;
import org.rapporteur.report.tree.Cell;

/** Writes cells: typed values, and texts that stay texts. */
final class CellWriter {

    /** Characters a cell holds (Excel specifications and limits). */
    static final int LONGEST = 32_767;

    /** Serial number 0 of dates, such that days from March 1900 on have the numbers Excel gives them. */
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final Markup START = Markup.of("<c r=\"");
    private static final Markup STYLE = Markup.of("\" s=\"");
    private static final Markup TEXT = Markup.of("\" t=\"inlineStr\"><is><t>");
    private static final Markup TEXT_END = Markup.of("</t></is></c>");
    private static final Markup VALUE = Markup.of("\"><v>");
    private static final Markup VALUE_END = Markup.of("</v></c>");

    private final XmlWriter xml;
    private Markup[] columns = new Markup[0];

    CellWriter(XmlWriter xml) {
        this.xml = xml;
    }

    void cell(int column, int row, Cell cell) throws IOException {
        switch (cell) {
            case Cell.Empty empty -> {
                // nothing stands for nothing
            }
            case Cell.Text text -> text(column, row, text.value());
            case Cell.Number number -> value(column, row, CellStyles.NUMBER, number.value().toString());
            case Cell.Share share -> value(column, row, CellStyles.SHARE, Double.toString((double) share.numerator() / share.denominator()));
            case Cell.Date date -> {
                if (date.day() != null && !date.day().isBefore(FIRST_DAY) && !date.day().isAfter(LAST_DAY)) {
                    start(column, row, CellStyles.DATE).markup(VALUE).number(ChronoUnit.DAYS.between(EPOCH, date.day())).markup(VALUE_END);
                } else {
                    text(column, row, date.words());
                }
            }
            case Cell.State state -> text(column, row, state.label(), CellStyles.of(state.tone()));
        }
    }

    void text(int column, int row, String text) throws IOException {
        text(column, row, text, Reentry.changes(text) ? CellStyles.QUOTED : CellStyles.TEXT);
    }

    void text(int column, int row, String text, int style) throws IOException {
        start(column, row, style).markup(TEXT);
        Xstring.write(xml, text);
        xml.markup(TEXT_END);
    }

    private void value(int column, int row, int style, String number) throws IOException {
        start(column, row, style).markup(VALUE).markup(number).markup(VALUE_END);
    }

    private XmlWriter start(int column, int row, int style) throws IOException {
        return xml.markup(START).markup(letters(column)).number(row).markup(STYLE).number(style);
    }

    private Markup letters(int column) {
        if (column >= columns.length) {
            var more = new Markup[column + 16];
            for (int i = 0; i < more.length; i++) {
                more[i] = Markup.of(Address.column(i));
            }
            columns = more;
        }
        return columns[column];
    }
}
