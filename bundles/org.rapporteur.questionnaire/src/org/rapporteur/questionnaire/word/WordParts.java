package org.rapporteur.questionnaire.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.Relationships;
import org.rapporteur.questionnaire.form.FormWords;

/** The parts that are the same in all forms of a language, compressed once. */
record WordParts(FixedPart styles, FixedPart settings, FixedPart fonts, FixedPart glossary) {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static WordParts in(Locale locale, FormWords words) {
        String language = locale.toLanguageTag();
        return new WordParts(part("styles", "styles+xml", "word/styles.xml", language, ""),
                part("settings", "settings+xml", "word/settings.xml", language, ""),
                part("fonts", "fontTable+xml", "word/fontTable.xml", language, ""),
                part("glossary", "document.glossary+xml", "word/glossary/document.xml", language, words.choose()));
    }

    List<FixedPart> all() {
        return List.of(styles, settings, fonts, glossary);
    }

    void relate(Relationships document) {
        document.add("styles", styles.part());
        document.add("settings", settings.part());
        document.add("fontTable", fonts.part());
        document.add("glossaryDocument", glossary.part());
    }

    private static FixedPart part(String resource, String type, String name, String language, String choose) {
        try (var in = WordParts.class.getResourceAsStream(resource + ".xml")) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return FixedPart.of(new Part(name, WORD + type), xml.replace("@LANG@", language).replace("@CHOOSE@", choose));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
