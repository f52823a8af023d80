package org.rapporteur.ooxml;

/** What begins every XML part. */
final class Xml {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final Markup DECLARATION_MARKUP = Markup.of(DECLARATION);

    private Xml() {
    }
}
