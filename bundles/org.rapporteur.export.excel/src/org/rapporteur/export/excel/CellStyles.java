package org.rapporteur.export.excel;

import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.ooxml.Palette;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.StyleSheet;
import org.rapporteur.report.tree.Tone;

/** The formats of cells, by number: the part that lists them, and which number means what. */
final class CellStyles {

    static final Part PART = StyleSheet.PART;

    static final int TEXT = 1;
    static final int QUOTED = 2;
    static final int NUMBER = 3;
    static final int SHARE = 4;
    static final int DATE = 5;
    static final int HEADER = 6;
    static final int TITLE = 7;
    static final int SUBTITLE = 8;
    static final int LABEL = 9;
    static final int LINK = 10;
    static final int FIGURE = 11;
    static final int QUIET = 12;
    private static final int FIRST_TONE = 13;

    /** The number of Excel's own format for shares. */
    private static final int PERCENT = 9;
    private static final String TOP = "<alignment vertical=\"top\"/>";
    private static final String WRAP = "<alignment vertical=\"top\" wrapText=\"1\"/>";

    private CellStyles() {
    }

    /** The format of a state. */
    static int of(Tone tone) {
        return FIRST_TONE + tone.ordinal();
    }

    static FixedPart part() {
        var sheet = new StyleSheet();
        int date = sheet.number("yyyy\\-mm\\-dd");
        int plain = sheet.font("", "20242B", 11);
        int header = sheet.font("<b/>", Palette.INK, 11);
        int title = sheet.font("<b/>", Palette.INK, 20);
        int subtitle = sheet.font("", Palette.QUIET, 13);
        int label = sheet.font("<b/>", "20242B", 11);
        int link = sheet.font("<u/>", "0563C1", 11);
        int figure = sheet.font("<b/>", Palette.INK, 16);
        int quiet = sheet.font("", Palette.QUIET, 11);
        int shade = sheet.fill(Palette.SHADE);
        format(sheet, 0, plain, 0, "");
        format(sheet, 0, plain, 0, WRAP);
        sheet.format(0, plain, 0, 0, " quotePrefix=\"1\"", WRAP);
        format(sheet, 0, plain, 0, TOP);
        format(sheet, PERCENT, plain, 0, TOP);
        format(sheet, date, plain, 0, TOP);
        format(sheet, 0, header, shade, WRAP);
        format(sheet, 0, title, 0, "");
        format(sheet, 0, subtitle, 0, "");
        format(sheet, 0, label, 0, TOP);
        format(sheet, 0, link, 0, TOP);
        format(sheet, 0, figure, 0, "<alignment horizontal=\"left\" vertical=\"top\"/>");
        format(sheet, 0, quiet, 0, WRAP);
        for (Tone tone : Tone.values()) {
            var colours = Palette.of(tone);
            format(sheet, 0, sheet.font("", colours.text(), 11), sheet.fill(colours.fill()), WRAP);
        }
        return sheet.part();
    }

    private static void format(StyleSheet sheet, int number, int font, int fill, String alignment) {
        sheet.format(number, font, fill, 0, "", alignment);
    }
}
