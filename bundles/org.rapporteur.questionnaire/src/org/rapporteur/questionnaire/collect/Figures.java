package org.rapporteur.questionnaire.collect;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;

/** Numbers and dates as people write them. What can be read in two ways is not guessed. */
final class Figures {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(\\.[0-9]+)?");
    private static final Pattern GROUPS = Pattern.compile("[-+]?[0-9]{1,3}([ \u00A0\u202F'’][0-9]{3})+([.,][0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("[-+]?[0-9]+,([0-9]{1,2}|[0-9]{4,})");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4})");

    private Figures() {
    }

    /** A number as the model writes it; empty when the text is none, or could be two. */
    static Optional<String> number(String text) {
        String plain = digits(text.strip());
        if (NUMBER.matcher(plain).matches()) {
            return Optional.of(plain.startsWith("+") ? plain.substring(1) : plain);
        }
        if (GROUPS.matcher(plain).matches() || COMMA.matcher(plain).matches()) {
            return number(plain.replaceAll("[ \u00A0\u202F'’]", "").replace(',', '.'));
        }
        return Optional.empty();
    }

    /** A date as the model writes it: a year, a month or a day; or whatever EDTF says. Empty when the text is none, or could be two. */
    static Optional<String> date(String text) {
        String plain = digits(text.strip()).replaceAll("[\u200E\u200F]", "");
        Matcher day = DAY.matcher(plain);
        if (day.matches()) {
            int first = Integer.parseInt(day.group(1));
            int second = Integer.parseInt(day.group(3));
            boolean sure = day.group(2).equals(".") || first > 12 || second > 12 || first == second;
            int month = second > 12 ? first : second;
            int dayOfMonth = second > 12 ? second : first;
            return sure ? edtf("%s-%02d-%02d".formatted(day.group(4), month, dayOfMonth)) : Optional.empty();
        }
        return plain.contains(" ") ? Optional.empty() : edtf(plain);
    }

    private static Optional<String> edtf(String text) {
        try {
            SourceDate.parse(text);
            return Optional.of(text);
        } catch (EdtfException none) {
            return Optional.empty();
        }
    }

    /** Digits of other scripts, such as the Arabic ones, as European ones. */
    private static String digits(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.getType(point) == Character.DECIMAL_DIGIT_NUMBER) {
                plain.append(Character.digit(point, 10));
            } else {
                plain.appendCodePoint(point == '\u066B' ? '.' : point == '\u2212' ? '-' : point);
            }
        });
        return plain.toString();
    }
}
