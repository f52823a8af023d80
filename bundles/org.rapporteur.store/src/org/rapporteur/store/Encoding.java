package org.rapporteur.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.rapporteur.store.DossierException.Reason;

/** That files are UTF-8: read as anything else they would be written back as something else. */
final class Encoding {

    private static final Pattern DECLARED = Pattern.compile("^\\uFEFF?<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"'](?!(?i:utf-8)[\"'])([^\"']*)");

    private static final char REPLACED = '\uFFFD';
    private static final int HEAD = 1 << 16;

    private Encoding() {
    }

    /**
     * The text of a file; refuses one in another encoding.
     *
     * @param content the file
     * @param file where it lies
     */
    static String text(byte[] content, Path file) throws DossierException {
        String text = new String(content, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) >= 0) {
            refuseMalformed(content, file);
        }
        if (DECLARED.matcher(text).region(0, Math.min(text.length(), HEAD)).find()) {
            throw new DossierException(Reason.MALFORMED, null, file, 1, "it declares another encoding than UTF-8");
        }
        return text;
    }

    /** Finds out whether the content holds the character that stands for malformed bytes, or such bytes; too slow for every file. */
    private static void refuseMalformed(byte[] content, Path file) throws DossierException {
        var bytes = ByteBuffer.wrap(content);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var chars = CharBuffer.allocate(Math.min(content.length + 1, 1 << 16));
        for (boolean more = true; more; chars.clear()) {
            var result = decoder.decode(bytes, chars, true);
            if (result.isError()) {
                throw new DossierException(Reason.MALFORMED, null, file, line(content, bytes.position()), "it is not in UTF-8");
            }
            more = result.isOverflow();
        }
    }

    private static int line(byte[] content, int until) {
        int line = 1;
        for (int i = 0; i < until; i++) {
            line += content[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
