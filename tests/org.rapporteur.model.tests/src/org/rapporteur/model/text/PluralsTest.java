package org.rapporteur.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** The plurals of the languages of the United Nations, by the examples that the Unicode CLDR gives. */
class PluralsTest {

    private static void assertCategory(PluralRule rule, String category, String... numbers) {
        for (String number : numbers) {
            assertEquals(category, rule.cardinal(new BigDecimal(number)).keyword(), rule + " " + number);
        }
    }

    @Test
    void english() {
        assertCategory(PluralRule.ENGLISH, "one", "1");
        assertCategory(PluralRule.ENGLISH, "other", "0", "2", "11", "21", "100", "1.0", "1.5", "1000000");
    }

    @Test
    void french() {
        assertCategory(PluralRule.FRENCH, "one", "0", "1", "0.0", "1.5");
        assertCategory(PluralRule.FRENCH, "many", "1000000", "2000000");
        assertCategory(PluralRule.FRENCH, "other", "2", "17", "100", "1000", "2.0", "1000000.5");
    }

    @Test
    void spanish() {
        assertCategory(PluralRule.SPANISH, "one", "1", "1.0", "1.00");
        assertCategory(PluralRule.SPANISH, "many", "1000000", "3000000");
        assertCategory(PluralRule.SPANISH, "other", "0", "2", "1.5", "1000");
    }

    @Test
    void russian() {
        assertCategory(PluralRule.RUSSIAN, "one", "1", "21", "31", "101", "1001");
        assertCategory(PluralRule.RUSSIAN, "few", "2", "3", "4", "22", "34", "102", "1002");
        assertCategory(PluralRule.RUSSIAN, "many", "0", "5", "11", "12", "14", "19", "111", "100", "1000");
        assertCategory(PluralRule.RUSSIAN, "other", "0.0", "1.5", "10.0");
    }

    @Test
    void arabic() {
        assertCategory(PluralRule.ARABIC, "zero", "0", "0.0");
        assertCategory(PluralRule.ARABIC, "one", "1", "1.0");
        assertCategory(PluralRule.ARABIC, "two", "2");
        assertCategory(PluralRule.ARABIC, "few", "3", "10", "103", "1010");
        assertCategory(PluralRule.ARABIC, "many", "11", "26", "99", "111", "1011");
        assertCategory(PluralRule.ARABIC, "other", "100", "102", "200", "1000", "0.1", "1.5");
    }

    @Test
    void chinese() {
        assertCategory(PluralRule.CHINESE, "other", "0", "1", "2", "1.5");
    }

    @Test
    void aLanguageWithoutRuleIsRefusedRatherThanGuessed() {
        assertThrows(IllegalArgumentException.class, () -> PluralRule.of(Locale.of("pl")));
        assertEquals(PluralRule.FRENCH, PluralRule.of(Locale.CANADA_FRENCH));
    }

    @Test
    void numbersOfEveryKindCount() {
        assertEquals("one", PluralRule.ENGLISH.cardinal(1L).keyword());
        assertEquals("one", PluralRule.ENGLISH.cardinal(1.0).keyword());
        assertEquals("other", PluralRule.ENGLISH.cardinal(1.5f).keyword());
        assertEquals("one", PluralRule.ENGLISH.cardinal(-1).keyword());
    }
}
