package org.rapporteur.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.sample.Sample;

/** The check that every bundle's test makes finds what is wrong with a translation. */
class TextCheckTest {

    private final List<String> problems = TextCheck.problemsOfPeers(Sample.class, "faulty", Locale.ENGLISH, Locale.of("ru"));

    private void assertFound(String key, String what) {
        assertEquals(1, problems.stream().filter(problem -> problem.startsWith("The text “" + key + "” in ") && problem.contains(what)).count(),
                () -> problems.toString());
    }

    @Test
    void whatIsMissingOrTooMuch() {
        assertFound("missing", "is missing");
        assertFound("extra", "is not in the first language");
    }

    @Test
    void otherPlaceholders() {
        assertFound("swapped", "has the placeholders [0] instead of [0, 1]");
    }

    @Test
    void formsThatTheLanguageNeeds() {
        assertFound("forms", "lacks the form “few”");
        assertFound("forms", "lacks the form “many”");
    }

    @Test
    void whatCannotBeRead() {
        assertFound("broken", "cannot be read");
    }

    @Test
    void aLanguageWithoutFile() {
        assertTrue(TextCheck.problems(Sample.class, Locale.of("es"))
                .contains("There is no file org.rapporteur.model.text.sample.texts_es.properties."));
    }

    @Test
    void textsThatAreMissingInTheOtherLanguage() {
        assertEquals(List.of("The text “only.english” in org.rapporteur.model.text.sample.texts_fr.properties is missing."),
                TextCheck.problems(Sample.class, Locale.FRENCH));
    }
}
