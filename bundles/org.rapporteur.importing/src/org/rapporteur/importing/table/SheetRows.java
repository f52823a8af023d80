package org.rapporteur.importing.table;

import java.util.List;
import java.util.Optional;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;
import org.rapporteur.ooxml.read.CellText;
import org.rapporteur.ooxml.read.UnreadableException;
import org.rapporteur.ooxml.read.XmlReader;

/** The rows of a sheet of an {@code .xlsx}. Of a formula only the result that was stored is taken. */
final class SheetRows {

    private static final int MOST_LETTERS = 3;

    private final Place place;
    private final List<String> strings;
    private final NumberFormats formats;
    private final CellFormat format;
    private final RowCollector rows;
    private int row;

    SheetRows(Place place, List<String> strings, NumberFormats formats, CellFormat format, RowCollector rows) {
        this.place = place;
        this.strings = strings;
        this.formats = formats;
        this.format = format;
        this.rows = rows;
    }

    List<Row> read(XmlReader xml) throws UnreadableException, ImportException {
        boolean open = false;
        while (xml.next()) {
            if (xml.is("row")) {
                open = end(open);
                row = xml.number("r", row + 1);
                open = true;
            } else if (xml.is("c") && open) {
                rows.upTo(row, xml.attribute("r").map(SheetRows::column).filter(column -> column >= rows.width()).orElse(rows.width()));
                rows.cell(row, cell(xml));
            }
        }
        end(open);
        return rows.rows();
    }

    private boolean end(boolean open) throws ImportException {
        if (open) {
            rows.endRow(row);
        }
        return false;
    }

    private Cell cell(XmlReader xml) throws UnreadableException, ImportException {
        String type = xml.attribute("t").orElse("n");
        int style = xml.number("s", 0);
        int outside = xml.depth() - 1;
        boolean formula = false;
        Optional<String> value = Optional.empty();
        for (XmlReader.Step step = xml.step(); xml.depth() > outside && step != XmlReader.Step.FINISHED; step = xml.step()) {
            if (step == XmlReader.Step.START) {
                switch (xml.name()) {
                    case "is" -> value = Optional.of(CellText.of(xml));
                    case "v" -> value = Optional.of(xml.content());
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    default -> xml.skip();
                }
            }
        }
        if (value.isEmpty()) {
            return formula ? Cell.formula() : Cell.EMPTY;
        }
        return type.equals("inlineStr") ? new Cell.Text(value.get()) : value(type, style, value.get());
    }

    private Cell value(String type, int style, String value) throws ImportException {
        return switch (type) {
            case "s" -> value.isBlank() ? Cell.EMPTY : new Cell.Text(shared(value.strip()));
            case "str" -> new Cell.Text(CellText.decoded(value));
            case "b" -> new Cell.Text(value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE");
            case "e" -> Cell.error();
            case "d" -> new Cell.Text(value.strip());
            default -> number(style, value.strip());
        };
    }

    private Cell number(int style, String value) throws ImportException {
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        try {
            return new Cell.Text(format.text(Double.parseDouble(value), formats.index(style), formats.format(style)));
        } catch (NumberFormatException none) {
            throw new ImportException(none, place.row(row).column(Table.letters(rows.width())), "noNumber", value);
        }
    }

    private String shared(String index) throws ImportException {
        int number = index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : -1;
        if (number < 0 || number >= strings.size()) {
            throw new ImportException(place.row(row).column(Table.letters(rows.width())), "noSharedText", index);
        }
        return strings.get(number);
    }

    /** Column of a reference such as {@code AB12}, from 0; -1 when it names none. */
    private static int column(String reference) {
        int column = 0;
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
            column = column * 26 + reference.charAt(letters) - 'A' + 1;
            letters++;
            if (letters > MOST_LETTERS) {
                return -1;
            }
        }
        return column - 1;
    }
}
