package org.rapporteur.questionnaire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.questionnaire.condition.ConditionWords;
import org.rapporteur.questionnaire.form.Form;

class TextsTest {

    private static final List<Locale> LANGUAGES = List.of("ar", "es", "fr", "ru", "zh").stream().map(Locale::forLanguageTag).toList();

    @Test
    void formsSpeakTheLanguagesOfTheUnitedNations() {
        LANGUAGES.forEach(language -> assertEquals(List.of(), TextCheck.problems(Form.class, language), language.toString()));
        LANGUAGES.forEach(language -> assertEquals(List.of(), TextCheck.problems(ConditionWords.class, "sentences", language), language.toString()));
    }
}
