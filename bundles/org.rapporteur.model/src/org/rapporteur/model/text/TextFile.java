package org.rapporteur.model.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SequencedSet;

/** Finds and reads the files in which texts lie. */
final class TextFile {

    private TextFile() {
    }

    /** How a bundle is called in messages. */
    static String bundle(Class<?> anchor, String name) {
        return anchor.getPackageName() + "." + name;
    }

    /** The files that serve a locale, the most particular first. The one without language must be there. */
    static List<Texts.Layer> layers(Class<?> anchor, String name, Locale locale) {
        List<Texts.Layer> layers = new ArrayList<>();
        boolean root = false;
        for (String suffix : suffixes(locale)) {
            Optional<Map<String, String>> texts = read(anchor, name + suffix);
            texts.ifPresent(found -> layers.add(new Texts.Layer(found, language(suffix, locale))));
            root = suffix.isEmpty() && texts.isPresent();
        }
        if (!root) {
            throw new MissingTextException(bundle(anchor, name), "");
        }
        return List.copyOf(layers);
    }

    /** The texts of one file; empty when there is no such file. */
    static Optional<Map<String, String>> read(Class<?> anchor, String file) {
        try (InputStream in = anchor.getResourceAsStream(file + ".properties")) {
            if (in == null) {
                return Optional.empty();
            }
            Unique texts = new Unique(bundle(anchor, file));
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(texts.map());
        } catch (IOException e) {
            throw new UncheckedIOException("The texts " + bundle(anchor, file) + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** {@code _zh_Hans_CN}, {@code _zh_Hans}, {@code _zh_CN}, {@code _zh}, and nothing. */
    private static SequencedSet<String> suffixes(Locale locale) {
        SequencedSet<String> suffixes = new LinkedHashSet<>();
        String language = locale.getLanguage().isEmpty() ? "" : "_" + locale.getLanguage();
        if (!language.isEmpty()) {
            String script = locale.getScript().isEmpty() ? "" : "_" + locale.getScript();
            String country = locale.getCountry().isEmpty() ? "" : "_" + locale.getCountry();
            suffixes.addAll(List.of(language + script + country, language + script, language + country, language));
        }
        suffixes.add("");
        return suffixes;
    }

    /** The language of a file: that of its name, English without one; with the customs of the country wanted. */
    private static Language language(String suffix, Locale wanted) {
        boolean english = suffix.isEmpty() && !wanted.getLanguage().equals("en");
        return new Language(english ? Locale.ENGLISH : wanted);
    }

    /** Reads properties and refuses to read a key twice, where the later text would silently win. */
    private static final class Unique extends Properties {
        private static final long serialVersionUID = 1L;
        private final String file;
        private final HashMap<String, String> texts = new HashMap<>();

        Unique(String file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (texts.put((String) key, (String) value) != null) {
                throw new IllegalArgumentException("The key “" + key + "” stands twice in " + file + ".properties.");
            }
            return null;
        }

        Map<String, String> map() {
            return Collections.unmodifiableMap(texts);
        }
    }
}
