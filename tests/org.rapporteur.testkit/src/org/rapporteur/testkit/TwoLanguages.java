package org.rapporteur.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares texts in English and French that lie beside a class, for bundles that read them in their own way. */
public final class TwoLanguages {

    private final Class<?> beside;
    private final Pattern placeholder;

    /**
     * @param beside a class beside the texts
     * @param placeholder what stands for something in a text
     */
    public TwoLanguages(Class<?> beside, Pattern placeholder) {
        this.beside = beside;
        this.placeholder = placeholder;
    }

    /**
     * The keys whose texts lack in one of the languages, or have other placeholders there.
     *
     * @param name name of the English file without ending; that of the French one ends with {@code _fr}
     */
    public List<String> differences(String name) {
        Properties english = texts(name + ".properties");
        Properties french = texts(name + "_fr.properties");
        return Stream.concat(english.stringPropertyNames().stream(), french.stringPropertyNames().stream()).distinct().sorted()
                .filter(key -> !placeholders(english, key).equals(placeholders(french, key))).toList();
    }

    private Properties texts(String name) {
        var texts = new Properties();
        try (var file = beside.getResourceAsStream(name)) {
            texts.load(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return texts;
    }

    /** What lacks is like no text. */
    private List<String> placeholders(Properties texts, String key) {
        return texts.containsKey(key) ? placeholder.matcher(texts.getProperty(key)).results().map(MatchResult::group).sorted().toList()
                : List.of("there is no " + key);
    }
}
