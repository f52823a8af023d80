package org.rapporteur.store;

import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.rapporteur.store.DossierException.Reason;

/**
 * What a file holds. It is read as UTF-8 and refused where it is not: read as anything else it would be written back as something else.
 *
 * @param bytes its bytes
 * @param file where it lies
 */
record FileContent(byte[] bytes, Path file) {

    private static final Pattern DECLARED = Pattern.compile("^\\uFEFF?<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"'](?!(?i:utf-8)[\"'])([^\"']*)");
    private static final String MARK = "\uFEFF";
    private static final int HEAD = 1 << 16;
    private static final int CHUNK = 1 << 13;

    /** How its text begins, with all there is before the end of the root element's start tag unless that is very long. */
    String head() throws DossierException {
        var chars = CharBuffer.allocate(Math.min(bytes.length, HEAD));
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, chars.limit()), chars,
                bytes.length <= HEAD);
        if (result.isError()) {
            throw malformed();
        }
        String head = chars.flip().toString();
        if (DECLARED.matcher(head).find()) {
            throw new DossierException(Reason.MALFORMED, null, file, 1, "it declares another encoding than UTF-8");
        }
        return head;
    }

    /** Its text, without the mark that some editors put in front. */
    String text() throws DossierException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException malformed) {
            throw malformed();
        }
    }

    /** Its text for the parser, decoded as it is read: a file of which every character is kept twice would crowd the memory. */
    Reader reader() {
        byte[] mark = MARK.getBytes(StandardCharsets.UTF_8);
        int start = bytes.length >= mark.length && ByteBuffer.wrap(bytes, 0, mark.length).equals(ByteBuffer.wrap(mark)) ? mark.length : 0;
        var in = new ByteArrayInputStream(bytes, start, bytes.length - start);
        return new FilterReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
            @Override
            public int read(char[] chars, int offset, int length) throws IOException {
                try {
                    return super.read(chars, offset, length);
                } catch (CharacterCodingException malformed) {
                    throw new IOException(malformed());
                }
            }
        };
    }

    private DossierException malformed() {
        var in = ByteBuffer.wrap(bytes);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var chars = CharBuffer.allocate(CHUNK);
        while (decoder.decode(in, chars, true).isOverflow()) {
            chars.clear();
        }
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new DossierException(Reason.MALFORMED, null, file, line, "it is not in UTF-8");
    }
}
