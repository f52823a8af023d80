package org.rapporteur.questionnaire.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.Relationships;
import org.rapporteur.questionnaire.form.Direction;
import org.rapporteur.questionnaire.form.FormWords;

/** The parts that are the same in all forms of a language, compressed once. */
record WordParts(FixedPart styles, FixedPart settings, FixedPart fonts, FixedPart glossary) {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static WordParts in(Locale locale, FormWords words) {
        String language = locale.toLanguageTag();
        // A border of a paragraph stays on the side it names, whatever the direction
        String side = words.direction() == Direction.RIGHT_TO_LEFT ? "<w:pBdr><w:right " : "<w:pBdr><w:left ";
        return new WordParts(part("styles", "styles+xml", "word/styles.xml", xml -> xml.replace("@LANG@", language).replace("<w:pBdr><w:left ", side)),
                part("settings", "settings+xml", "word/settings.xml", xml -> xml.replace("@LANG@", language)),
                part("fonts", "fontTable+xml", "word/fontTable.xml", xml -> xml),
                part("glossary", "document.glossary+xml", "word/glossary/document.xml", xml -> xml.replace("@CHOOSE@", words.choose())));
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

    private static FixedPart part(String resource, String type, String name, UnaryOperator<String> fill) {
        try (var in = WordParts.class.getResourceAsStream(resource + ".xml")) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return FixedPart.of(new Part(name, WORD + type), fill.apply(xml));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
