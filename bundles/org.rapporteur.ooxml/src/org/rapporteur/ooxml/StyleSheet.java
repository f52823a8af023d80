package org.rapporteur.ooxml;

import java.util.ArrayList;
import java.util.List;

/** The part of a workbook that lists how cells look. Fonts, fills, borders and formats are known by their numbers, from 0. */
public final class StyleSheet {

    /** Where it lies. */
    public static final Part PART = new Part("xl/styles.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml");

    /** The first number that programs leave to documents. */
    private static final int OWN_NUMBER = 164;

    private final List<String> numbers = new ArrayList<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<String> fills = new ArrayList<>(List.of("<fill><patternFill patternType=\"none\"/></fill>",
            "<fill><patternFill patternType=\"gray125\"/></fill>"));
    private final List<String> borders = new ArrayList<>(List.of("<border><left/><right/><top/><bottom/><diagonal/></border>"));
    private final List<String> formats = new ArrayList<>();

    /** Adds a way to write numbers. */
    public int number(String code) {
        return OWN_NUMBER + add(numbers, "<numFmt numFmtId=\"" + (OWN_NUMBER + numbers.size()) + "\" formatCode=\"" + code + "\"/>");
    }

    /**
     * Adds a font.
     *
     * @param look elements for bold, italic and the like
     * @param colour six hexadecimal digits
     * @param size in points
     */
    public int font(String look, String colour, int size) {
        return add(fonts, "<font>" + look + "<sz val=\"" + size + "\"/><color rgb=\"FF" + colour + "\"/><name val=\"Calibri\"/><family val=\"2\"/></font>");
    }

    /** Adds a ground of one colour; the first has the number 2. */
    public int fill(String colour) {
        return add(fills, "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + colour + "\"/><bgColor indexed=\"64\"/></patternFill></fill>");
    }

    /** Adds a thin line on all sides; the first has the number 1. */
    public int border(String colour) {
        var border = new StringBuilder("<border>");
        for (String side : List.of("left", "right", "top", "bottom")) {
            border.append('<').append(side).append(" style=\"thin\"><color rgb=\"FF").append(colour).append("\"/></").append(side).append('>');
        }
        return add(borders, border.append("<diagonal/></border>").toString());
    }

    /**
     * Adds a format of cells.
     *
     * @param number how numbers are written
     * @param font number of the font
     * @param fill number of the fill
     * @param border number of the border
     * @param attributes further attributes, each with a blank before it
     * @param content elements for alignment and protection
     */
    public int format(int number, int font, int fill, int border, String attributes, String content) {
        return add(formats, "<xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"" + fill + "\" borderId=\"" + border + "\" xfId=\"0\""
                + (number == 0 ? "" : " applyNumberFormat=\"1\"") + (font == 0 ? "" : " applyFont=\"1\"") + (fill == 0 ? "" : " applyFill=\"1\"")
                + (border == 0 ? "" : " applyBorder=\"1\"") + (content.contains("<alignment") ? " applyAlignment=\"1\"" : "")
                + (content.contains("<protection") ? " applyProtection=\"1\"" : "") + attributes + (content.isEmpty() ? "/>" : ">" + content + "</xf>"));
    }

    private static int add(List<String> items, String item) {
        items.add(item);
        return items.size() - 1;
    }

    /** The part as it is now. */
    public FixedPart part() {
        return FixedPart.of(PART, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + (numbers.isEmpty() ? "" : list("numFmts", numbers))
                + list("fonts", fonts) + list("fills", fills) + list("borders", borders)
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + list("cellXfs", formats) + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "<dxfs count=\"0\"/><tableStyles count=\"0\" defaultTableStyle=\"TableStyleLight1\" defaultPivotStyle=\"PivotStyleLight16\"/>"
                + "</styleSheet>");
    }

    private static String list(String name, List<String> items) {
        return "<" + name + " count=\"" + items.size() + "\">" + String.join("", items) + "</" + name + ">";
    }
}
