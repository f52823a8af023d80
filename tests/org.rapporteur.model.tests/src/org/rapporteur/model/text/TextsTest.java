package org.rapporteur.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.sample.Sample;
import org.rapporteur.model.words.Words;

/** Texts beside a class are found in the language wanted. */
class TextsTest {

    @Test
    void aCountryFallsBackToItsLanguageAndThenToEnglish() {
        Texts texts = Texts.of(Sample.class, Locale.CANADA_FRENCH);
        assertEquals("Bonjour Jean,", texts.text("greeting", "Jean"));
        assertEquals("2 recommandations", texts.text("recommendations", 2));
        assertEquals("only in English", texts.text("only.english"));
        assertEquals(Set.of("countries", "greeting", "only.english", "recommendations"), texts.keys());
        assertEquals(Locale.CANADA_FRENCH, texts.language());
    }

    @Test
    void theLanguageOfTheMachinePlaysNoPart() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRENCH);
            assertEquals("Dear Juan,", Texts.of(Sample.class, Locale.of("es")).text("greeting", "Juan"));
            assertEquals("1,200 recommendations", Texts.of(Sample.class, Locale.ENGLISH).text("recommendations", 1200));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aTextFollowsTheRulesOfTheLanguageItIsWrittenIn() {
        assertEquals("21 recommendations", Texts.of(Sample.class, Locale.of("ar")).text("recommendations", 21));
        assertEquals("21 рекомендация", Texts.of(Sample.class, Locale.of("ru")).text("recommendations", 21));
        assertEquals("Kenya and Uganda", Texts.of(Sample.class, Locale.of("ru")).text("countries", List.of("Kenya", "Uganda")));
    }

    @Test
    void aMissingTextNamesKeyAndBundle() {
        MissingTextException missing = assertThrows(MissingTextException.class, () -> Texts.of(Sample.class, Locale.FRENCH).text("nowhere"));
        assertEquals("nowhere", missing.getKey());
        assertEquals("org.rapporteur.model.text.sample.texts", missing.getClassName());
        assertEquals("The text “nowhere” is missing in org.rapporteur.model.text.sample.texts.properties and in the files of the language.",
                missing.getMessage());
        assertThrows(MissingTextException.class, () -> Texts.of(Sample.class, "nothing", Locale.FRENCH));
    }

    @Test
    void aTextThatNotEveryLanguageHasCanBeAskedFor() {
        Texts texts = Texts.of(Sample.class, Locale.ENGLISH);
        assertEquals(Optional.of("Dear Ann,"), texts.find("greeting", "Ann"));
        assertEquals(Optional.empty(), texts.find("nowhere"));
        assertTrue(texts.has("greeting"));
        assertFalse(texts.has("nowhere"));
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        IllegalArgumentException twice = assertThrows(IllegalArgumentException.class, () -> Texts.of(Sample.class, "twice", Locale.ENGLISH));
        assertEquals("The key “a” stands twice in org.rapporteur.model.text.sample.twice.properties.", twice.getMessage());
    }

    @Test
    void theTextsOfThisBundleAreInEnglishAndFrench() {
        assertEquals(List.of(), TextCheck.problems(Texts.class, Locale.FRENCH));
        assertEquals(List.of(), TextCheck.problems(Words.class, Locale.FRENCH));
        assertEquals(List.of(), TextCheck.problems(XmlText.class, "characters", Locale.FRENCH));
        assertEquals(List.of(), TextCheck.problemsOfPeers(ListWords.class, "lists", Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ar"),
                Locale.forLanguageTag("es"), Locale.forLanguageTag("ru"), Locale.forLanguageTag("zh")));
    }
}
