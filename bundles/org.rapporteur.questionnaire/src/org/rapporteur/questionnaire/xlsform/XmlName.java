package org.rapporteur.questionnaire.xlsform;

/** Identifiers as names of XLSForms, which are names of XML elements: they begin with a letter or an underscore. */
final class XmlName {

    private XmlName() {
    }

    static String of(String id) {
        return Character.isLetter(id.charAt(0)) || id.charAt(0) == '_' ? id : "_" + id;
    }

    /** A name as an identifier of a dossier: other characters than it may have become underscores. */
    static String identifier(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    }
}
