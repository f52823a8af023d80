package org.rapporteur.questionnaire.xlsform;

import java.util.regex.Pattern;

/**
 * Identifiers as names of XLSForms, which are names of XML elements: they begin with a letter or an underscore, and none is called
 * {@code meta}, where tools note what they know of a form. Before any other identifier an underscore stands; so that each name means one
 * identifier, also where that has underscores of its own.
 */
final class XmlName {

    private static final Pattern NO_NAME = Pattern.compile("_*[^\\p{L}_].*|_*meta", Pattern.DOTALL);

    private XmlName() {
    }

    static String of(String id) {
        return NO_NAME.matcher(id).matches() ? "_" + id : id;
    }

    /** The identifier that became a name, or else the name as one. */
    static String identifier(String name) {
        String plain = plain(name);
        return plain.startsWith("_") && NO_NAME.matcher(plain).matches() ? plain.substring(1) : plain;
    }

    /** A text with characters that an identifier of a dossier may have: others have become underscores. */
    static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }
}
