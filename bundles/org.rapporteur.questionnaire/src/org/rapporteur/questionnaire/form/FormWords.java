package org.rapporteur.questionnaire.form;

import java.util.Locale;
import java.util.Set;

import org.rapporteur.model.text.Texts;

/** What a form says besides what is asked: instructions, marks, prompts. In the six languages of the United Nations. */
public final class FormWords {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi");

    /** En spaces, as wide as a short word: what stands in an empty answer of a document, so that it can be seen and clicked. */
    public static final String BLANK = "\u2002\u2002\u2002\u2002\u2002";

    private final Locale locale;
    private final Texts texts;

    private FormWords(Locale locale) {
        this.locale = locale;
        texts = Texts.of(FormWords.class, locale);
    }

    /**
     * The words of a language; English where there are none.
     *
     * @param locale the language
     */
    public static FormWords in(Locale locale) {
        return new FormWords(locale);
    }

    /** The direction in which the language is written. */
    public Direction direction() {
        return RIGHT_TO_LEFT.contains(locale.getLanguage()) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /**
     * A text.
     *
     * @param key its key
     * @param arguments what fills its placeholders
     */
    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** What stands in a list from which nothing was chosen yet. */
    public String choose() {
        return texts.text("choose");
    }

    /**
     * Whether a text only stands where an answer is to be written: nothing but blanks, or the prompt of a list. Programs that know no
     * placeholders save them as if they had been answered.
     *
     * @param text what stands in the place of an answer
     */
    public boolean isPrompt(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)) || text.strip().equals(choose());
    }

    /** What marks an answer that is filled in. */
    public String mark(Earlier earlier) {
        String key = "earlier." + earlier.origin().name();
        return earlier.when().isEmpty() ? texts.text(key + ".undated") : texts.text(key, earlier.when());
    }

    /** The heading of a recommendation. */
    public String title(About about) {
        return about.number().isEmpty() ? texts.text("recommendation.unnumbered") : texts.text("recommendation", about.number());
    }

    /** What is known of a recommendation: by when, and what is on record; empty when nothing is. */
    public String known(About about) {
        String due = about.due().isEmpty() ? "" : texts.text("about.due", about.due());
        String status = about.status().isEmpty() ? ""
                : about.asOf().isEmpty() ? texts.text("about.status", about.status())
                : texts.text("about.status.dated", about.status(), about.asOf());
        return (due + " " + status).strip();
    }
}
