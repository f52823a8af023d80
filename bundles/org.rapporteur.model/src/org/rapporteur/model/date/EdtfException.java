package org.rapporteur.model.date;

import java.util.Locale;

import org.rapporteur.model.text.Texts;

/** A text is no date expression. Tells where, and what was expected there. */
public final class EdtfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int index;
    private final Expected expected;

    EdtfException(String text, int index, Expected expected) {
        this.text = text;
        this.index = index;
        this.expected = expected;
    }

    /** What could have stood in a place. */
    public enum Expected {
        /** A date, beginning with its year. */
        DATE,
        /** The rest of a year. */
        YEAR,
        /** A month, a part of the year, or {@code XX}. */
        MONTH,
        /** A day that the month has, or {@code XX}. */
        DAY,
        /** The slash of an interval. */
        SLASH,
        /** The end of the date. */
        END,
        /** The end of the date, or the slash of an interval. */
        END_OR_SLASH,
        /** A date that is not before the first one of the interval. */
        LATER_DATE,
        /** A comma or {@code ]}. */
        NEXT_OR_BRACKET,
        /** A comma or a closing brace. */
        NEXT_OR_BRACE,
        /** Nothing more. */
        NOTHING,
        /** At least one {@code X} in the date. */
        HIDDEN_DIGIT,
        /** The source's wording after the space. */
        WORDING
    }

    /** The text that is no date. */
    public String text() {
        return text;
    }

    /** Index in the text of the first character that does not fit; the length of the text when something is missing there. */
    public int index() {
        return index;
    }

    /** What was expected there. */
    public Expected expected() {
        return expected;
    }

    /**
     * What is wrong, as a sentence.
     *
     * @param locale language of the sentence
     */
    public String sentence(Locale locale) {
        Texts texts = Texts.of(EdtfException.class, locale);
        String wanted = texts.text("expected." + expected);
        return index < text.length() ? texts.text("not-a-date", text, index + 1, wanted, text.substring(index))
                : texts.text("not-a-date.ended", text, wanted);
    }

    /** The sentence in English. */
    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }
}
