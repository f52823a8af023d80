package org.rapporteur.ui.pages;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What a window in French may not say: the English texts of all bundles that are said otherwise in French, and keys of texts. */
final class EnglishTexts {

    /** Shorter ones may be somebody's abbreviation. */
    private static final int TELLING = 4;
    private static final Pattern HOLE = Pattern.compile("\\{[^{}]*(\\{[^{}]*\\}[^{}]*)*\\}");

    private final Set<String> keys = new HashSet<>();
    private final Set<String> french = new HashSet<>();
    private final Set<String> english = new HashSet<>();
    private final List<Pattern> patterns = new ArrayList<>();

    /** Those of all bundles that are installed. */
    EnglishTexts() {
        Stream.of(FrameworkUtil.getBundle(EnglishTexts.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith("org.rapporteur")).forEach(this::read);
        english.removeAll(french);
        english.remove(Locale.ENGLISH.getDisplayLanguage(Locale.ENGLISH)); // where languages are offered, each stands in its own words
    }

    private void read(Bundle bundle) {
        var files = bundle.findEntries("/", "texts.properties", true);
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            URL other = bundle.getEntry(file.getPath().replace("texts.properties", "texts_fr.properties"));
            if (other != null) {
                read(properties(file), properties(other));
            }
        }
    }

    private void read(Properties texts, Properties translated) {
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            keys.add(key);
            french.add(translated.getProperty(key, text));
            if (text.equals(translated.getProperty(key))) {
                continue;
            }
            if (!text.contains("{")) {
                english.add(text);
            } else if (HOLE.matcher(text).replaceAll("").replaceAll("\\P{L}", "").length() > 3 * TELLING) {
                patterns.add(Pattern.compile(HOLE.splitAsStream(text).map(Pattern::quote)
                        .reduce((before, after) -> before + ".+" + after).orElseThrow() + (text.endsWith("}") ? ".+" : ""), Pattern.DOTALL));
            }
        }
    }

    private static Properties properties(URL file) {
        try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            var read = new Properties();
            read.load(reader);
            return read;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Whether a text that is shown is one of them. */
    boolean is(String shown) {
        String text = shown.strip();
        return text.contains(".") && keys.contains(text)
                || text.length() >= TELLING && (english.contains(text) || patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches()));
    }
}
