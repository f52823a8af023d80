package org.rapporteur.export.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

    private static Properties texts(String name) throws IOException {
        var texts = new Properties();
        try (var file = MessagesTest.class.getResourceAsStream(name)) {
            texts.load(file);
        }
        return texts;
    }

    @Test
    void everySentenceIsInEnglishAndFrenchWithTheSamePlaceholders() throws IOException {
        var english = texts("messages.properties");
        var french = texts("messages_fr.properties");
        assertEquals(english.stringPropertyNames(), french.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertEquals(placeholders(english.getProperty(key)), placeholders(french.getProperty(key)), key);
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).sorted().toList();
    }
}
