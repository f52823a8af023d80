package org.rapporteur.ooxml;

import java.io.IOException;
import java.util.HexFormat;

/**
 * Texts as workbooks hold them (ST_Xstring, ISO/IEC 29500-1, 22.9.2.19): a character that XML cannot hold stands as
 * {@code _xHHHH_}, and an underscore that only looks like the beginning of such an escape as {@code _x005F_}. So every text comes
 * back exactly, but for half of a surrogate pair, which is refused. The schema allows no {@code xml:space} here, without which readers
 * may drop blanks at both ends: there, a blank stands as an escape too.
 */
public final class Xstring {

    private static final int ESCAPE_LENGTH = 7;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Xstring() {
    }

    /** Writes a text as the content of an element. */
    public static void write(XmlWriter xml, String text) throws IOException {
        write(xml, text, text.length());
    }

    /**
     * Writes the beginning of a text as the content of an element.
     *
     * @param xml where to
     * @param text the text
     * @param end index after the last character
     */
    public static void write(XmlWriter xml, String text, int end) throws IOException {
        int from = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean atEnd = i == 0 || i == end - 1;
            if (atEnd && (c == ' ' || c == '\t' || c == '\n') || isEscaped(c, text, i, end)) {
                xml.text(text, from, i).markup(escape(c));
                from = i + 1;
            }
        }
        xml.text(text, from, end);
    }

    /** Writes an attribute with a blank before it; line feeds are escaped, as Excel does in names of columns. */
    public static void attribute(XmlWriter xml, String name, String value) throws IOException {
        var escaped = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\n' || c == '\t' || isEscaped(c, value, i, value.length())) {
                escaped.append(escape(c));
            } else {
                escaped.append(c);
            }
        }
        xml.attribute(name, escaped.toString());
    }

    private static boolean isEscaped(char c, String text, int index, int end) {
        if (c == '_') {
            return looksLikeEscape(text, index, end);
        }
        return c < ' ' && c != '\n' && c != '\t' || c >= 0xFFFE;
    }

    private static boolean looksLikeEscape(String text, int index, int end) {
        if (end - index < ESCAPE_LENGTH || text.charAt(index + 1) != 'x' || text.charAt(index + ESCAPE_LENGTH - 1) != '_') {
            return false;
        }
        for (int i = index + 2; i < index + ESCAPE_LENGTH - 1; i++) {
            if (!HexFormat.isHexDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String escape(char c) {
        return "_x" + HEX.toHexDigits(c) + "_";
    }
}
