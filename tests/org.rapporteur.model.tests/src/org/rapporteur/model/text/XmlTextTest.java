package org.rapporteur.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.XmlText.Offence;

/** What text a file can carry. */
class XmlTextTest {

    @Test
    void everyCharacterIsJudgedAsXmlDoes() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            boolean legal = c == 0x9 || c == 0xA || c == 0xD || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
            String text = Character.toString(c);
            assertEquals(legal, XmlText.canCarry(text), Integer.toHexString(c));
            assertEquals(legal ? Optional.empty() : Optional.of(new Offence(3, c)), XmlText.firstOffence("abc" + text + "d"));
        }
    }

    @Test
    void halvesOfCharactersAreFound() {
        assertEquals(Optional.of(new Offence(1, 0xD83D)), XmlText.firstOffence("a\uD83Db"));
        assertEquals(Optional.of(new Offence(0, 0xDE00)), XmlText.firstOffence("\uDE00\uD83D"));
        assertEquals(Optional.of(new Offence(2, 0xD83D)), XmlText.firstOffence("\uD83D\uDE00\uD83D"));
        assertTrue(XmlText.canCarry("\uD83D\uDE00"));
        assertTrue(new Offence(0, 0xD83D).isLoneSurrogate());
        assertFalse(new Offence(0, 7).isLoneSurrogate());
    }

    @Test
    void theSentenceTellsThePlace() {
        Offence bell = XmlText.firstOffence("a bell \u0007 rings").orElseThrow();
        assertEquals("At character 8 stands U+0007, a control character that cannot be written to a file: remove it.", bell.sentence(Locale.ENGLISH));
        assertEquals("Au caractère 1 se trouve U+D83D, la moitié d’un caractère dont l’autre moitié manque : saisissez-le à nouveau.",
                XmlText.firstOffence("\uD83D").orElseThrow().sentence(Locale.FRENCH));
    }
}
