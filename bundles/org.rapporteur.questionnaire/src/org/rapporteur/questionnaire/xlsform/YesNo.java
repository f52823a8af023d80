package org.rapporteur.questionnaire.xlsform;

import java.util.Locale;

import org.rapporteur.model.text.Texts;

/** The words for yes and no in the languages of a form. */
final class YesNo {

    private YesNo() {
    }

    static String word(String name, String language) {
        return Texts.of(YesNo.class, Locale.forLanguageTag(language)).text(name);
    }
}
