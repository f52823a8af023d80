package org.rapporteur.questionnaire.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.rapporteur.ooxml.FixedPart;
import org.rapporteur.ooxml.Part;
import org.rapporteur.ooxml.Relationships;
import org.rapporteur.questionnaire.form.Direction;
import org.rapporteur.questionnaire.form.FormWords;

/**
 * The parts that are the same in all documents of a language, compressed once.
 *
 * @param parts the parts, by the type of their relationship with the document
 */
record WordParts(SequencedMap<String, FixedPart> parts) {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** Languages that are written in signs which programs take from fonts of their own, beside Latin ones. */
    private static final Set<String> OTHER_SCRIPTS = Set.of("ar", "ckb", "dv", "fa", "he", "ja", "ko", "ps", "sd", "ug", "ur", "yi", "zh");
    private static final String PROTECTION = "<w:documentProtection w:edit=\"forms\" w:enforcement=\"1\"/>";

    /** For forms: protected, with what stands in empty answers. */
    static WordParts ofForms(Locale locale, FormWords words) {
        WordParts parts = of(locale, words, xml -> xml);
        parts.parts.put("glossaryDocument", part("glossary", "document.glossary+xml", "word/glossary/document.xml",
                xml -> xml.replace("@CHOOSE@", words.choose())));
        return parts;
    }

    /** For letters, which may be changed. */
    static WordParts ofLetters(Locale locale, FormWords words) {
        return of(locale, words, xml -> xml.replace(PROTECTION, ""));
    }

    private static WordParts of(Locale locale, FormWords words, UnaryOperator<String> settings) {
        String language = locale.toLanguageTag();
        // A border of a paragraph stays on the side it names, whatever the direction
        String side = words.direction() == Direction.RIGHT_TO_LEFT ? "<w:pBdr><w:right " : "<w:pBdr><w:left ";
        SequencedMap<String, FixedPart> parts = new LinkedHashMap<>();
        parts.put("styles", part("styles", "styles+xml", "word/styles.xml",
                xml -> xml.replace("@LANG@", language).replace("@LATIN@", latin(locale)).replace("<w:pBdr><w:left ", side)));
        parts.put("settings", part("settings", "settings+xml", "word/settings.xml", xml -> settings.apply(xml.replace("@LANG@", language))));
        parts.put("fontTable", part("fonts", "fontTable+xml", "word/fontTable.xml", xml -> xml));
        return new WordParts(parts);
    }

    /** The language of Latin letters: names and what was not translated, in a language that is not written in them. Otherwise words are broken anywhere. */
    private static String latin(Locale locale) {
        return OTHER_SCRIPTS.contains(locale.getLanguage()) ? "en" : locale.toLanguageTag();
    }

    List<FixedPart> all() {
        return List.copyOf(parts.values());
    }

    void relate(Relationships document) {
        for (Map.Entry<String, FixedPart> part : parts.entrySet()) {
            document.add(part.getKey(), part.getValue().part());
        }
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
