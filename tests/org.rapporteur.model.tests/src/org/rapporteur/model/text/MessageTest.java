package org.rapporteur.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

/** How texts are written, and what fills them. */
class MessageTest {

    private static String format(Locale locale, String text, Object... arguments) {
        return new MessageParser(text, "test").message(new Language(locale)).format(arguments);
    }

    private static String english(String text, Object... arguments) {
        return format(Locale.ENGLISH, text, arguments);
    }

    @Test
    void anApostropheIsAnApostrophe() {
        assertEquals("l'action de l'État n'est pas connue", english("l'action de l'État n'est pas {0}", "connue"));
        assertEquals("it's", english("it''s"));
        assertEquals("a {brace} and # here", english("a '{brace}' and # here"));
        assertEquals("{it's}", english("'{it''s}'"));
        assertEquals("1 # of it", english("{0,plural,one{# '#' of it} other{#}}", 1));
    }

    @Test
    void theStopOfAnAbbreviationEndsTheSentence() {
        assertEquals("Due on 31 марта 2030 г. Thank you.", english("Due on {0}. {1}.", "31 марта 2030 г.", "Thank you"));
        assertEquals("Known: Sarastria, Silonde etc.", english("Known: {0}.", "Sarastria, Silonde etc."));
        assertEquals("etc..docx, etc....", english("{0}.docx, {0}...", "etc."));
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertEquals("1,234,567 and 0.5", english("{0} and {1,number}", 1_234_567, 0.5));
        assertEquals("1\u202f234,50", format(Locale.FRENCH, "{0}", new BigDecimal("1234.50")));
        assertEquals("999", english("{0}", 999));
        assertEquals("-3", english("{0}", -3));
    }

    @Test
    void collectionsAreListsInWords() {
        assertEquals("Kenya, Uganda and Rwanda", english("{0}", List.of("Kenya", "Uganda", "Rwanda")));
        assertEquals("Kenya ou Uganda", format(Locale.FRENCH, "{0,list,or}", List.of("Kenya", "Uganda")));
        assertEquals("Kenya", english("{0,list}", List.of("Kenya")));
        assertEquals("3: 1, 2 and 3", english("{0,number}: {0}", List.of(1, 2, 3)));
        assertEquals("2 countries: Kenya and Uganda", english("{0,plural,one{# country} other{# countries}}: {0}", List.of("Kenya", "Uganda")));
    }

    @Test
    void aFormIsChosenByNumberOrByWord() {
        String text = "{0,plural,=0{no meeting} one{one meeting} other{# meetings}} in {1,select,draft{a draft} other{the report}}";
        assertEquals("no meeting in a draft", english(text, 0, "draft"));
        assertEquals("one meeting in the report", english(text, 1, "approved"));
        assertEquals("1,000 meetings in a draft", english(text, 1000, "draft"));
    }

    @Test
    void aFormCanHoldOtherPlaceholders() {
        String text = "{0,plural,one{{1} has # answer} other{{1} has # answers, {2,plural,one{# is late} other{# are late}}}}";
        assertEquals("Kenya has 1 answer", english(text, 1, "Kenya", 0));
        assertEquals("Kenya has 5 answers, 1 is late", english(text, 5, "Kenya", 1));
    }

    @Test
    void placesInAnOrder() {
        String text = "{0,selectordinal,one{#st} two{#nd} few{#rd} other{#th}}";
        assertEquals("1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 113th", List.of(1, 2, 3, 4, 11, 12, 13, 21, 102, 113).stream()
                .map(n -> english(text, n)).reduce((a, b) -> a + " " + b).orElseThrow());
        assertEquals("1re, 2e", format(Locale.FRENCH, "{0,selectordinal,one{#re} other{#e}}, {1,selectordinal,one{#re} other{#e}}", 1, 2));
    }

    @Test
    void textsOfUsersAreNeverReadAsPlaceholders() {
        assertEquals("see {0} or #", english("see {0}", "{0} or #"));
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheKey() {
        assertRefused("wants for {1} a value", "{1}", "only one");
        assertRefused("wants for {0} a number", "{0,plural,other{#}}", "many");
        assertRefused("wants for {0} a collection", "{0,list}", "one");
        assertRefused("wants for {0} a date in words", "{0}", LocalDate.of(2003, 1, 1));
    }

    @Test
    void aMalformedTextIsRefusedWithThePlace() {
        assertRefused("at character 2: the number of an argument was expected", "{", 1);
        assertRefused("the number of an argument was expected", "{name}", 1);
        assertRefused("at character 3: a closing brace was expected", "{0", 1);
        assertRefused("at character 2: this brace closes nothing", "a}", 1);
        assertRefused("the form “other” is missing", "{0,plural,one{a}}", 1);
        assertRefused("“several” is no form of a plural", "{0,plural,several{a} other{b}}", 1);
        assertRefused("stands there twice", "{0,plural,one{a} one{b} other{c}}", 1);
        assertRefused("select was expected", "{0,date}", 1);
    }

    private static void assertRefused(String reason, String text, Object... arguments) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> english(text, arguments));
        assertTrue(refusal.getMessage().contains(reason) && refusal.getMessage().startsWith("The text test "), refusal::getMessage);
    }
}
