package org.rapporteur.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.rapporteur.testkit.TwoLanguages;

class MessagesTest {

    @Test
    void everySentenceIsInEnglishAndFrenchWithTheSamePlaceholders() {
        assertEquals(List.of(), new TwoLanguages(MessagesTest.class, Pattern.compile("\\{\\d")).differences("messages"));
    }
}
