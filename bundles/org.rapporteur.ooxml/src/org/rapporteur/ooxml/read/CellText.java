package org.rapporteur.ooxml.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in the parts of a workbook. */
public final class CellText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {
    }

    /**
     * The text of an element with runs ({@code si}, {@code is}) that has begun; goes to its end. Hints on how to read it aloud are no part
     * of it.
     *
     * @param xml a reader at the element
     */
    public static String of(XmlReader xml) throws UnreadableException {
        int outside = xml.depth() - 1;
        var text = new StringBuilder();
        while (xml.depth() > outside) {
            XmlReader.Step step = xml.step();
            if (step == XmlReader.Step.FINISHED) {
                break;
            }
            if (step == XmlReader.Step.START && xml.is("rPh")) {
                xml.skip();
            } else if (step == XmlReader.Step.START && xml.is("t")) {
                text.append(xml.content());
            }
        }
        return decoded(text.toString());
    }

    /**
     * A text with the characters that XML cannot carry, which stand as {@code _x000D_} in a workbook; {@code _x005F_} is the first of those
     * signs (ECMA-376, part 1, ST_Xstring).
     *
     * @param text as it stands in the part
     */
    public static String decoded(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(match ->
                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16)))) : text;
    }
}
