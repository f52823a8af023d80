package org.rapporteur.questionnaire.issue;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapporteur.questionnaire.word.LetterText;

/**
 * A letter as an e-mail that is still to be sent (RFC 5322, RFC 2045 to 2047): its text in UTF-8, the forms attached. Where no address is
 * known, there is a group without members (RFC 6854), and mail programs ask for one; {@code X-Unsent} makes them open it as a draft.
 */
final class Message {

    private static final String END = "\r\n";
    private static final String BOUNDARY = "=_Rapporteur_part_of_this_message_=";
    /** Bytes in an encoded word: with the name of its header, a line has at most 78 characters (RFC 5322, 2.1.1). */
    private static final int WORD = 39;
    private static final Base64.Encoder BODY = Base64.getMimeEncoder(76, END.getBytes(StandardCharsets.US_ASCII));
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss xx", Locale.ENGLISH);

    private final Letter letter;
    private final Optional<String> from;

    Message(Letter letter, Optional<String> from) {
        this.letter = letter;
        this.from = from.or(letter::sender);
    }

    byte[] bytes(LetterText text, List<Attachment> attachments) {
        var identity = letter.form().identity();
        var out = new StringBuilder();
        header(out, "Date", letter.heading().day().atTime(12, 0).atOffset(ZoneOffset.UTC).format(DATE));
        header(out, "From", mailbox(letter.heading().sender(), from));
        header(out, "To", mailbox(letter.heading().focalPoint().isEmpty() ? letter.heading().country() : letter.heading().focalPoint(),
                letter.recipient()));
        header(out, "Subject", words(letter.subject()));
        header(out, "Message-ID", "<" + identity.round() + "." + identity.country() + "." + letter.heading().day()
                + (letter.reminder() ? ".reminder" : "") + "@" + identity.checksum() + ".rapporteur.invalid>");
        header(out, "Content-Language", letter.heading().locale().toLanguageTag());
        header(out, "X-Unsent", "1");
        header(out, "MIME-Version", "1.0");
        header(out, "Content-Type", "multipart/mixed;" + END + " boundary=\"" + BOUNDARY + "\"");
        out.append(END);
        part(out, "text/plain; charset=utf-8", "", text(text).getBytes(StandardCharsets.UTF_8));
        attachments.forEach(file -> part(out, type(file.name()), file.name(), file.content()));
        out.append("--").append(BOUNDARY).append("--").append(END);
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String text(LetterText letter) {
        var text = new StringBuilder(letter.greeting());
        letter.paragraphs().forEach(paragraph -> text.append("\n\n").append(paragraph));
        text.append("\n\n").append(letter.closing()).append("\n\n").append(letter.sender()).append('\n');
        if (!letter.remark().isEmpty()) {
            text.append('\n').append(letter.remark()).append('\n');
        }
        return text.toString().replaceAll("\\R", END);
    }

    private static void header(StringBuilder out, String name, String value) {
        out.append(name).append(": ").append(value).append(END);
    }

    private static void part(StringBuilder out, String type, String name, byte[] content) {
        out.append("--").append(BOUNDARY).append(END);
        header(out, "Content-Type", name.isEmpty() ? type : END + " " + type);
        header(out, "Content-Transfer-Encoding", "base64");
        if (!name.isEmpty()) {
            header(out, "Content-Disposition", "attachment;" + END + " filename=\"" + name + "\"");
        }
        out.append(END).append(BODY.encodeToString(content)).append(END);
    }

    private static String type(String name) {
        return name.endsWith(".docx") ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
                : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    private static String mailbox(String name, Optional<String> address) {
        String shown = name.isBlank() ? "" : words(name);
        return address.map(known -> shown.isEmpty() ? known : shown + END + " <" + known + ">")
                .orElse((shown.isEmpty() ? "undisclosed" : shown) + ":;");
    }

    /** A text as encoded words, cut between characters; whatever it holds, it ends no line. */
    private static String words(String text) {
        var encoded = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            int bytes = 0;
            while (to < text.length()) {
                int character = text.codePointAt(to);
                int more = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
                if (bytes + more > WORD) {
                    break;
                }
                bytes += more;
                to += Character.charCount(character);
            }
            encoded.append(encoded.isEmpty() ? "" : END + " ").append("=?UTF-8?B?")
                    .append(Base64.getEncoder().encodeToString(text.substring(from, to).getBytes(StandardCharsets.UTF_8))).append("?=");
            from = to;
        }
        return encoded.toString();
    }
}
