package org.rapporteur.model.text;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** How a language writes numbers, lists and plurals. */
final class Language {

    private final Locale locale;
    private volatile ListWords lists;

    /** The language, with the customs of a country where the locale names one. */
    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The rule of its plurals. Looked up when a text has plurals, so that a language without rule can have texts without. */
    PluralRule plurals() {
        return PluralRule.of(locale);
    }

    /** The lists of its language, read when a text first has one. */
    ListWords lists() {
        ListWords known = lists;
        if (known == null) {
            known = ListWords.of(locale);
            lists = known;
        }
        return known;
    }

    /** A number as it is written in running text, all its decimals kept. */
    String number(Number number) {
        if ((number instanceof Integer || number instanceof Long) && number.longValue() >= 0 && number.longValue() < 1000 && hasLatinDigits()) {
            return number.toString();
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        BigDecimal exact = exact(number);
        format.setMinimumFractionDigits(Math.max(0, exact.scale()));
        format.setMaximumFractionDigits(Math.max(0, exact.scale()));
        return format.format(exact);
    }

    /** Whether numbers have the digits 0 to 9. Known for some languages, so that small numbers do not load locale data at the start. */
    private boolean hasLatinDigits() {
        return switch (locale.hasExtensions() ? "" : locale.getLanguage()) {
            case "en", "fr", "es", "ru", "zh" -> true;
            default -> DecimalFormatSymbols.getInstance(locale).getZeroDigit() == '0';
        };
    }

    /** The number with the decimals that are written. */
    static BigDecimal exact(Number number) {
        return switch (number) {
            case BigDecimal decimal -> decimal;
            case Double real -> BigDecimal.valueOf(real).stripTrailingZeros();
            case Float real -> new BigDecimal(real.toString()).stripTrailingZeros();
            default -> new BigDecimal(number.toString());
        };
    }
}
