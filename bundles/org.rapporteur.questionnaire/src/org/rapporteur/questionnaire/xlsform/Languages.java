package org.rapporteur.questionnaire.xlsform;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Languages as the headers of XLSForms name them: {@code label::English (en)}, {@code label::French}, {@code label::fr}. */
final class Languages {

    private static final Pattern NAMED = Pattern.compile("(.*?)\\s*\\(([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*)\\)");

    private final Map<String, String> byName = new HashMap<>();

    Languages() {
        for (String code : Locale.getISOLanguages()) {
            Locale locale = Locale.forLanguageTag(code);
            byName.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            byName.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), code);
            byName.putIfAbsent(code, code);
        }
    }

    /** The IETF tag of a language; empty when it is not known. A tag of the private kind is one that was made here. */
    Optional<String> tag(String name) {
        if (name.strip().matches("x-[a-z0-9]{1,8}")) {
            return Optional.of(name.strip());
        }
        Matcher named = NAMED.matcher(name.strip());
        if (named.matches()) {
            return Optional.of(Locale.forLanguageTag(named.group(2)).toLanguageTag());
        }
        return Optional.ofNullable(byName.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /** A tag of the private kind for a language that is not known, so that its texts are kept. */
    static String unknown(String name) {
        String word = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return "x-" + (word.isEmpty() ? "other" : word.substring(0, Math.min(8, word.length())));
    }

    /** The name for a header. */
    static String header(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() || tag.startsWith("x-") ? tag : name + " (" + tag + ")";
    }
}
