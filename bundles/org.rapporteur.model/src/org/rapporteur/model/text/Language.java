package org.rapporteur.model.text;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * How a language writes numbers and plurals.
 *
 * @param locale the language, with the customs of a country where one is wanted
 * @param latinDigits whether it writes numbers with the digits 0 to 9
 */
record Language(Locale locale, boolean latinDigits) {

    static Language of(Locale locale) {
        return new Language(locale, DecimalFormatSymbols.getInstance(locale).getZeroDigit() == '0');
    }

    /** The rule of its plurals. Looked up when a text has plurals, so that a language without rule can have texts without. */
    PluralRule plurals() {
        return PluralRule.of(locale);
    }

    /** A number as it is written in running text, all its decimals kept. */
    String number(Number number) {
        if (latinDigits && (number instanceof Integer || number instanceof Long) && number.longValue() >= 0 && number.longValue() < 1000) {
            return number.toString();
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        BigDecimal exact = exact(number);
        format.setMinimumFractionDigits(Math.max(0, exact.scale()));
        format.setMaximumFractionDigits(Math.max(0, exact.scale()));
        return format.format(exact);
    }

    /** The lists of its language. */
    ListWords lists() {
        return ListWords.of(locale);
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
