package org.rapporteur.ooxml;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Writes the XML of one part as bytes: {@link Markup} as it is, texts escaped and encoded in one pass into one buffer that is used
 * again and again. A text is written exactly, or refused with its place when XML 1.0 cannot hold it; nothing is replaced. Not safe
 * for use by several threads.
 */
public final class XmlWriter {

    private static final int BUFFER = 1 << 15;
    /** Longest encoding of one character: {@code &quot;}. */
    private static final int LONGEST = 6;

    /** Which ASCII characters stand as they are; never changed after it is made. */
    private static final boolean[] PLAIN = plain();


    private final byte[] buffer = new byte[BUFFER];
    private final Target target;
    private final Locale language;
    private Supplier<String> place = () -> "";
    private int length;

    /** Where full buffers go. */
    interface Target {
        void write(byte[] bytes, int offset, int length) throws IOException;
    }

    XmlWriter(Target target, Locale language) {
        this.language = language;
        this.target = target;
    }

    private static boolean[] plain() {
        var plain = new boolean[0x80];
        for (char c = ' '; c < 0x80; c++) {
            plain[c] = "&<>\"".indexOf(c) < 0;
        }
        plain['\t'] = true;
        plain['\n'] = true;
        return plain;
    }

    /**
     * Says where in the report the texts that follow stand.
     *
     * @param newPlace gives the place in words, for instance {@code table “Members”, row 3}; asked only when a text is refused
     */
    public void place(Supplier<String> newPlace) {
        place = Objects.requireNonNull(newPlace);
    }

    /** Writes mark-up. */
    public XmlWriter markup(Markup markup) throws IOException {
        byte[] bytes = markup.bytes();
        if (bytes.length > BUFFER - length) {
            flush();
            if (bytes.length > BUFFER) {
                target.write(bytes, 0, bytes.length);
                return this;
            }
        }
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
        return this;
    }

    /**
     * Writes mark-up that is made up while writing, such as a colour. Constant mark-up is better kept as {@link Markup}.
     *
     * @param ascii the program's own mark-up, never data
     * @throws IllegalArgumentException when a character is not ASCII
     */
    public XmlWriter markup(String ascii) throws IOException {
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            if (c > 0x7F) {
                throw new IllegalArgumentException("Mark-up made while writing is ASCII, not " + ascii);
            }
            octet(c);
        }
        return this;
    }

    /** Writes a whole number. */
    public XmlWriter number(long value) throws IOException {
        if (BUFFER - length < 20) {
            flush();
        }
        if (value < 0) {
            return markup(Long.toString(value));
        }
        int digits = 1;
        for (long rest = value; rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = value;
        for (int i = length + digits - 1; i >= length; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /**
     * Writes a text as the content of an element. A carriage return is escaped, since a reader would change it.
     *
     * @param text the text, exact
     * @throws UnwritableTextException when it holds a character that XML 1.0 cannot hold, or half of a surrogate pair
     */
    public XmlWriter text(String text) throws IOException {
        return text(text, 0, text.length());
    }

    /**
     * Writes a part of a text as the content of an element.
     *
     * @param text the text
     * @param from index of the first character
     * @param to index after the last character
     * @throws UnwritableTextException when it holds a character that XML 1.0 cannot hold, or half of a surrogate pair
     */
    public XmlWriter text(String text, int from, int to) throws IOException {
        byte[] bytes = buffer;
        int at = length;
        for (int i = from; i < to; i++) {
            if (at > BUFFER - LONGEST) {
                length = at;
                flush();
                at = 0;
            }
            char c = text.charAt(i);
            if (c < 0x80 && PLAIN[c]) {
                bytes[at++] = (byte) c;
            } else if (c < 0x80) {
                length = at;
                escape(text, i);
                at = length;
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xC0 | c >> 6);
                bytes[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 >= to || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    throw refuse(text, i);
                }
                int codePoint = Character.toCodePoint(c, text.charAt(++i));
                bytes[at++] = (byte) (0xF0 | codePoint >> 18);
                bytes[at++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
                bytes[at++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
                bytes[at++] = (byte) (0x80 | codePoint & 0x3F);
            } else {
                if (c >= 0xFFFE) {
                    throw refuse(text, i);
                }
                bytes[at++] = (byte) (0xE0 | c >> 12);
                bytes[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[at++] = (byte) (0x80 | c & 0x3F);
            }
        }
        length = at;
        return this;
    }

    /**
     * Writes an attribute with a blank before it.
     *
     * @param name its name, the program's own
     * @param value its value, exact
     * @throws UnwritableTextException when the value holds a character that XML 1.0 cannot hold
     */
    public XmlWriter attribute(String name, String value) throws IOException {
        markup(" ").markup(name).markup("=\"");
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\n' || c == '\t') {
                text(value, from, i).markup(c == '\n' ? "&#10;" : "&#9;");
                from = i + 1;
            }
        }
        return text(value, from, value.length()).markup("\"");
    }

    private void escape(String text, int index) throws IOException {
        switch (text.charAt(index)) {
            case '&' -> markup("&amp;");
            case '<' -> markup("&lt;");
            case '>' -> markup("&gt;");
            case '"' -> markup("&quot;");
            case '\r' -> markup("&#13;");
            default -> throw refuse(text, index);
        }
    }

    private UnwritableTextException refuse(String text, int index) {
        return new UnwritableTextException(language, place.get(), text, index);
    }

    private void octet(int value) throws IOException {
        if (length == BUFFER) {
            flush();
        }
        buffer[length++] = (byte) value;
    }

    /** Hands on what is in the buffer. */
    void flush() throws IOException {
        target.write(buffer, 0, length);
        length = 0;
    }
}
