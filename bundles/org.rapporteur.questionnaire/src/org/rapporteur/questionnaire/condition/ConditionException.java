package org.rapporteur.questionnaire.condition;

import java.util.List;
import java.util.Locale;

import org.rapporteur.model.text.Texts;
import org.rapporteur.model.text.Told;

/** A text is no condition. Tells where, and why. */
public final class ConditionException extends IllegalArgumentException implements Told {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final int index;
    private final String key;
    private final transient List<Object> arguments;

    ConditionException(String text, int index, String key, Object... arguments) {
        this.text = text;
        this.index = index;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The text that is no condition. */
    public String text() {
        return text;
    }

    /** Index in the text of the first character that does not fit; the length of the text when something is missing there. */
    public int index() {
        return index;
    }

    @Override
    public String sentence(Locale locale) {
        var texts = Texts.of(ConditionException.class, locale);
        int end = Math.min(text.length(), index + 20);
        String there = index >= text.length() ? texts.text("wrong.end") : texts.text("wrong.at", index + 1, text.substring(index, end));
        return texts.text("wrong", there, texts.text("wrong." + key, arguments.toArray()));
    }

    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }
}
