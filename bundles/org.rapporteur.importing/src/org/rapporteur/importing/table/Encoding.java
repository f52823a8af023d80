package org.rapporteur.importing.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;

/**
 * Which characters the bytes of a text file mean. A byte order mark decides; then UTF-8, when the bytes are that or were meant to be;
 * otherwise the one-byte encoding of Windows or of old Macs, in which the bytes make more letters of Western languages.
 */
public final class Encoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String MAC = "x-MacRoman";
    /** Letters and signs that texts in Western languages are full of. */
    private static final String EXPECTED = "éèêëàâäáãåçíìîïñóòôöõøúùûüßæœÉÈÀÇÖÜÄÅØ’‘“”–—…«»°§";

    private final Place place;

    Encoding(Place place) {
        this.place = place;
    }

    Charset guess(byte[] content) {
        if (starts(content, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(content, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        if (strict(content, StandardCharsets.UTF_8).isPresent() || isMostlyUnicode(content)) {
            return StandardCharsets.UTF_8;
        }
        if (!Charset.isSupported(MAC)) {
            return WINDOWS;
        }
        Charset mac = Charset.forName(MAC);
        return strict(content, WINDOWS).map(windows -> likelihood(windows) >= likelihood(new String(content, mac)) ? WINDOWS : mac)
                .orElse(mac);
    }

    /** The encoding that a mapping file means; empty when there is none of that name. */
    public static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** The text, without its byte order mark; bytes that mean nothing are refused with their place. */
    String decode(byte[] content, Charset charset) throws ImportException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharBuffer out = CharBuffer.allocate((int) (content.length * (double) decoder.maxCharsPerByte()) + 1);
        boolean sound = !decoder.decode(in, out, true).isError() && !decoder.flush(out).isError();
        String text = out.flip().toString();
        if (!sound) {
            throw new ImportException(place.row(rows(text)), "encoding", charset.name());
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The row at which a text ends; line ends in quotes count as well, since nobody knows yet where quotes begin. */
    private static int rows(String text) {
        return (int) text.replace("\r\n", "\n").chars().filter(c -> c == '\r' || c == '\n').count() + 1;
    }

    private static Optional<String> strict(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /** Whether it is UTF-8 with a few broken bytes, which are to be refused and not to be read as something else. */
    private static boolean isMostlyUnicode(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8); // puts U+FFFD for what is broken
        long broken = text.chars().filter(c -> c == 0xFFFD).count();
        return text.chars().filter(c -> c > 0x7F).count() > 2 * broken;
    }

    private static long likelihood(String text) {
        return text.chars().filter(c -> c > 0x7F).mapToLong(c -> EXPECTED.indexOf(c) >= 0 ? 1 : -1).sum();
    }

    private static boolean starts(byte[] content, int... mark) {
        return content.length >= mark.length
                && List.of(0, 1).stream().allMatch(i -> (content[i] & 0xFF) == mark[i]);
    }
}
