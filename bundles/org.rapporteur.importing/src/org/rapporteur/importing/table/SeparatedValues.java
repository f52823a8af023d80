package org.rapporteur.importing.table;

import java.util.List;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;

/**
 * Values between separators (RFC 4180), in lines that end with CR, LF or both. A value in quotes may hold separators, line ends and
 * doubled quotes. A quote inside a value that does not begin with one is a character like any other.
 */
final class SeparatedValues {

    private final Place place;
    private final String text;
    private final char separator;
    private final RowCollector rows;
    private int at;
    private int row = 1;

    SeparatedValues(Place place, String text, char separator, RowCollector rows) {
        this.place = place;
        this.text = text;
        this.separator = separator;
        this.rows = rows;
    }

    /**
     * All rows.
     *
     * @param skipFirst whether the first line only tells the separator
     */
    List<Row> rows(boolean skipFirst) throws ImportException {
        while (at < text.length()) {
            rows.cell(row, new Cell.Text(text.charAt(at) == '"' ? quoted() : plain()));
            if (at < text.length() && text.charAt(at) == separator) {
                at++;
                if (at == text.length()) {
                    rows.cell(row, Cell.EMPTY);
                }
            } else {
                endLine();
            }
        }
        if (rows.width() > 0) {
            rows.endRow(row);
        }
        return skipFirst ? rows.rows().subList(1, rows.rows().size()) : rows.rows();
    }

    private void endLine() throws ImportException {
        rows.endRow(row);
        row++;
        if (text.startsWith("\r\n", at)) {
            at += 2;
        } else {
            at++;
        }
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !ends(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() throws ImportException {
        var value = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                throw new ImportException(here(), "quoteOpen");
            }
            value.append(text, at, quote);
            at = quote + 1;
            if (at < text.length() && text.charAt(at) == '"') {
                value.append('"');
                at++;
            } else if (at < text.length() && !ends(text.charAt(at))) {
                throw new ImportException(here(), "afterQuote");
            } else {
                return value.toString();
            }
        }
    }

    private boolean ends(char c) {
        return c == separator || c == '\r' || c == '\n';
    }

    private Place here() {
        return place.row(row).column(Table.letters(rows.width()));
    }
}
