package org.rapporteur.export.excel;

import java.util.ArrayList;
import java.util.List;

import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.ooxml.Palette;
import org.rapporteur.ooxml.Part;
import org.rapporteur.report.tree.Tone;

/** The formats of cells, by number: the part that lists them, and which number means what. */
final class CellStyles {

    static final Part PART = new Part("xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");

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

    private static final int OWN_FORMAT = 164;
    private static final String TOP = "<alignment vertical=\"top\"/>";
    private static final String WRAP = "<alignment vertical=\"top\" wrapText=\"1\"/>";

    private CellStyles() {
    }

    /** The format of a state. */
    static int of(Tone tone) {
        return FIRST_TONE + tone.ordinal();
    }

    static FixedPart part() {
        var fonts = new ArrayList<>(List.of(font("", "20242B", 11), font("<b/>", Palette.INK, 11), font("<b/>", Palette.INK, 20),
                font("", Palette.QUIET, 13), font("<b/>", "20242B", 11), font("<u/>", "0563C1", 11), font("<b/>", Palette.INK, 16),
                font("", Palette.QUIET, 11)));
        var fills = new ArrayList<>(List.of("<fill><patternFill patternType=\"none\"/></fill>", "<fill><patternFill patternType=\"gray125\"/></fill>",
                fill(Palette.SHADE)));
        var formats = new ArrayList<>(List.of(format(0, 0, 0, "", ""), format(0, 0, 0, "", WRAP), format(0, 0, 0, " quotePrefix=\"1\"", WRAP),
                format(0, 0, 0, "", TOP), format(9, 0, 0, "", TOP), format(OWN_FORMAT, 0, 0, "", TOP), format(0, 1, 2, "", WRAP),
                format(0, 2, 0, "", ""), format(0, 3, 0, "", ""), format(0, 4, 0, "", TOP), format(0, 5, 0, "", TOP),
                format(0, 6, 0, "", "<alignment horizontal=\"left\" vertical=\"top\"/>"), format(0, 7, 0, "", WRAP)));
        for (Tone tone : Tone.values()) {
            var colours = Palette.of(tone);
            formats.add(format(0, fonts.size(), fills.size(), "", WRAP));
            fonts.add(font("", colours.text(), 11));
            fills.add(fill(colours.fill()));
        }
        return FixedPart.of(PART, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts count=\"1\"><numFmt numFmtId=\""
                + OWN_FORMAT + "\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>" + list("fonts", fonts) + list("fills", fills)
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + list("cellXfs", formats) + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "<dxfs count=\"0\"/><tableStyles count=\"0\" defaultTableStyle=\"TableStyleLight1\" defaultPivotStyle=\"PivotStyleLight16\"/>"
                + "</styleSheet>");
    }

    private static String list(String name, List<String> items) {
        return "<" + name + " count=\"" + items.size() + "\">" + String.join("", items) + "</" + name + ">";
    }

    private static String font(String look, String colour, int size) {
        return "<font>" + look + "<sz val=\"" + size + "\"/><color rgb=\"FF" + colour + "\"/><name val=\"Calibri\"/><family val=\"2\"/></font>";
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + colour + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private static String format(int number, int font, int fill, String more, String alignment) {
        return "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"0\" xfId=\"0\""
                + (number == 0 ? "" : " applyNumberFormat=\"1\"") + (font == 0 ? "" : " applyFont=\"1\"") + (fill == 0 ? "" : " applyFill=\"1\"")
                + (alignment.isEmpty() ? "" : " applyAlignment=\"1\"") + more + (alignment.isEmpty() ? "/>" : ">" + alignment + "</xf>");
    }
}
