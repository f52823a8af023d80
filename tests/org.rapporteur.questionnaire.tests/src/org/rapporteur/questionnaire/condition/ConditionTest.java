package org.rapporteur.questionnaire.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.TextCheck;

class ConditionTest {

    @Test
    void orBindsLeastAndNotMost() {
        assertEquals("a = yes or b = 1 and not c is answered", written("a = yes or (b = 1 and not (c is answered))"));
        assertEquals("(a = yes or b = 1) and c != x", written("(a=yes or b=1) and c!=x"));
        assertEquals("not (a = 1 and b = 2)", written("not (a = 1 and b = 2)"));
    }

    @Test
    void everyKindOfComparisonIsReadAndWrittenTheSame() {
        for (String text : List.of("a in (x, \"y z\", 'it''s')".replace("''", "\\'"), "a not in (1, 2.5, -3)", "previous:a >= 2003-07", "a < 12", "a > 1", "a <= 1",
                "country:group = central-asia", "country:new-at in (istanbul-2002)", "a is answered", "previous:a is not answered",
                "a = \"and\"", "a = \"say \\\"x\\\"\"", "a.b_c-1 = x")) {
            Condition read = Condition.parse(text);
            assertEquals(read, Condition.parse(read.toString()), text);
        }
    }

    @Test
    void aMistakeIsToldWithItsPlace() {
        assertWrong("strategy == yes", 10, "a value is expected");
        assertWrong("strategy", 8, "a comparison is expected");
        assertWrong("(a = b", 6, "“)” is expected");
        assertWrong("a = b c", 6, "join comparisons");
        assertWrong("a = \"b", 4, "quotation mark is not closed");
        assertWrong("country:size = 3", 0, "country:id, country:kind");
        assertWrong("a = b; drop", 5, "no meaning");
        assertWrong("", 0, "identifier of a question");
        assertWrong("previous: = 1", 0, "letters, digits");
    }

    @Test
    void lengthAndDepthHaveLimits() {
        assertWrong("(".repeat(33) + "a = b" + ")".repeat(33), 32, "nested");
        assertWrong("a = " + "b".repeat(4000), 4000, "4,000 characters");
        assertEquals("a = b", written("(".repeat(31) + "a = b" + ")".repeat(31)));
    }

    @Test
    void aMistakeIsToldInFrenchToo() {
        var wrong = assertThrows(ConditionException.class, () -> Condition.parse("a ="));
        assertEquals("La condition ne peut pas être lue à la fin : une valeur est attendue : un mot, un nombre, une date ou un texte entre guillemets droits.",
                wrong.sentence(Locale.FRENCH));
    }

    @Test
    void textsAreThereInBothLanguages() {
        assertEquals(List.of(), TextCheck.problems(Condition.class, "texts", Locale.FRENCH));
    }

    private static String written(String text) {
        return Condition.parse(text).toString();
    }

    private static void assertWrong(String text, int index, String words) {
        var wrong = assertThrows(ConditionException.class, () -> Condition.parse(text), text);
        assertEquals(index, wrong.index(), text);
        assertTrue(wrong.getMessage().contains(words), wrong.getMessage());
    }
}
