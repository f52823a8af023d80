package org.rapporteur.ui.form;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.rapporteur.model.text.Texts;

/** Numbers: whole ones from 0, and amounts with decimals. The language's signs between digits are understood, and so is the point. */
final class NumberNotation implements Notation {

    private final Class<?> type;
    private final Locale locale;
    private final Texts texts;

    NumberNotation(Class<?> type, Locale locale, Texts texts) {
        this.type = type;
        this.locale = locale;
        this.texts = texts;
    }

    @Override
    public String write(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal amount -> amount.toPlainString().replace('.', DecimalFormatSymbols.getInstance(locale).getDecimalSeparator());
            default -> value.toString();
        };
    }

    @Override
    public Reading read(String text) {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (digits.isEmpty()) {
            return type == int.class ? new Reading.Refusal(texts.text("number.needed")) : Reading.Value.of(null);
        }
        return type == BigDecimal.class ? amount(digits, text) : whole(digits, text);
    }

    private Reading amount(String digits, String text) {
        char point = DecimalFormatSymbols.getInstance(locale).getDecimalSeparator();
        String plain = digits.replace(point, '.');
        return plain.matches("\\d{1,30}(\\.\\d{1,10})?") ? Reading.Value.of(new BigDecimal(plain))
                : new Reading.Refusal(texts.text("number.amount", text.strip()));
    }

    private Reading whole(String digits, String text) {
        return digits.matches("\\d{1,9}") ? Reading.Value.of(Integer.valueOf(digits)) : new Reading.Refusal(texts.text("number.whole", text.strip()));
    }
}
