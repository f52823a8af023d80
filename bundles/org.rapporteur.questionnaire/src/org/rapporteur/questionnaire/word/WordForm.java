package org.rapporteur.questionnaire.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormFormat;
import org.rapporteur.questionnaire.form.FormWords;

/**
 * Writes forms as Word documents: content controls in a document protected so that only answers can be changed, laid out so that a
 * printed copy can be filled in by hand. Keeps what all forms of a language share.
 */
public final class WordForm implements FormFormat {

    private final Map<Locale, Language> languages = new HashMap<>();

    private record Language(FormWords words, WordParts parts) {

        static Language of(Locale locale) {
            var words = FormWords.in(locale);
            return new Language(words, WordParts.ofForms(locale, words));
        }
    }

    @Override
    public String id() {
        return "docx";
    }

    @Override
    public void write(Form form, OutputStream out) throws IOException {
        Language language = languages.computeIfAbsent(form.heading().locale(), Language::of);
        new FormDocument(form, language.words(), language.parts()).write(out);
    }
}
