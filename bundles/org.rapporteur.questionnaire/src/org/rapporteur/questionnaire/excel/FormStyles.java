package org.rapporteur.questionnaire.excel;

import java.util.ArrayList;
import java.util.List;

import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.ooxml.Palette;
import org.rapporteur.ooxml.Part;
import org.rapporteur.questionnaire.form.Direction;

/** The formats of a form's cells, by number. */
final class FormStyles {

    static final Part PART = new Part("xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");

    static final int TEXT = 1;
    static final int TITLE = 2;
    static final int QUIET = 3;
    static final int HEADER = 4;
    static final int HEADING = 5;
    static final int QUESTION = 6;
    static final int LABEL = 7;
    /** Answers: what is typed stays the text it is. */
    static final int ANSWER = 8;
    static final int ANSWER_NUMBER = 9;
    static final int PLAIN = 10;

    /** The number of Excel's own format for texts. */
    private static final int AS_TEXT = 49;
    private static final String WRAP = "<alignment vertical=\"top\" wrapText=\"1\"/>";
    private static final String UNLOCKED = "<protection locked=\"0\"/>";
    /** Pale yellow, on which dark text stands out and which prints as white. */
    private static final String PAPER = "FFF9E0";

    private FormStyles() {
    }

    /**
     * The part for forms of a direction. Words of another language stand where the form begins too: a title that began on the other side
     * would run off the sheet.
     */
    static FixedPart part(Direction direction) {
        String side = direction == Direction.RIGHT_TO_LEFT ? " horizontal=\"right\"" : "";
        String title = side.isEmpty() ? "" : "<alignment" + side + "/>";
        String wrap = "<alignment" + side + " vertical=\"top\" wrapText=\"1\"/>";
        String beginning = side.isEmpty() ? " horizontal=\"left\"" : side;
        String number = "<alignment" + beginning + " vertical=\"top\" wrapText=\"1\"/>";
        String indented = "<alignment" + side + " vertical=\"top\" wrapText=\"1\" indent=\"2\"/>";
        List<String> fonts = List.of(font("", "20242B", 11), font("<b/>", Palette.INK, 18), font("", Palette.QUIET, 10),
                font("<b/>", Palette.INK, 11), font("<b/>", Palette.INK, 13), font("<b/>", "20242B", 11));
        List<String> fills = List.of("<fill><patternFill patternType=\"none\"/></fill>", "<fill><patternFill patternType=\"gray125\"/></fill>",
                fill(Palette.SHADE), fill(PAPER));
        List<String> formats = new ArrayList<>(List.of(format(0, 0, 0, 0, ""), format(0, 0, 0, 0, wrap), format(0, 1, 0, 0, title),
                format(0, 2, 0, 0, wrap), format(0, 3, 2, 0, wrap), format(0, 4, 0, 0, wrap), format(0, 5, 0, 0, wrap),
                format(0, 0, 0, 0, indented), format(AS_TEXT, 0, 3, 1, WRAP + UNLOCKED), format(0, 0, 3, 1, number + UNLOCKED),
                format(AS_TEXT, 0, 0, 0, "")));
        return FixedPart.of(PART, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + list("fonts", fonts) + list("fills", fills)
                + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>" + border() + "</borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + list("cellXfs", formats) + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "<dxfs count=\"0\"/><tableStyles count=\"0\" defaultTableStyle=\"TableStyleLight1\" defaultPivotStyle=\"PivotStyleLight16\"/>"
                + "</styleSheet>");
    }

    private static String border() {
        var border = new StringBuilder("<border>");
        for (String side : List.of("left", "right", "top", "bottom")) {
            border.append('<').append(side).append(" style=\"thin\"><color rgb=\"FF6B7280\"/></").append(side).append('>');
        }
        return border.append("<diagonal/></border>").toString();
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

    private static String format(int number, int font, int fill, int border, String more) {
        return "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border + "\" xfId=\"0\""
                + (number == 0 ? "" : " applyNumberFormat=\"1\"") + (font == 0 ? "" : " applyFont=\"1\"") + (fill == 0 ? "" : " applyFill=\"1\"")
                + (border == 0 ? "" : " applyBorder=\"1\"") + (more.contains("alignment") ? " applyAlignment=\"1\"" : "")
                + (more.contains("protection") ? " applyProtection=\"1\"" : "") + (more.isEmpty() ? "/>" : ">" + more + "</xf>");
    }
}
