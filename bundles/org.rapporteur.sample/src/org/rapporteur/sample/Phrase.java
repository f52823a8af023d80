package org.rapporteur.sample;

import java.util.Collection;

import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Text;

/** The same in English and in French. */
record Phrase(String english, String french) {

    /** The same in both languages, for instance a city. */
    static Phrase same(String text) {
        return new Phrase(text, text);
    }

    /** Adds it to texts, one per language. */
    void asTexts(Collection<Text> texts) {
        texts.add(text("en", english));
        texts.add(text("fr", french));
    }

    /** Adds it to names of a kind, one per language. */
    void asNames(Collection<Name> names, NameKind kind) {
        names.add(name("en", english, kind));
        names.add(name("fr", french, kind));
    }

    /** Adds it to names, one per language. */
    void asNames(Collection<Name> names) {
        asNames(names, NameKind.SHORT);
    }

    static Text text(String language, String words) {
        Text text = ModelFactory.eINSTANCE.createText();
        text.setLanguage(language);
        text.setText(words);
        return text;
    }

    static Name name(String language, String words, NameKind kind) {
        Name name = ModelFactory.eINSTANCE.createName();
        name.setLanguage(language);
        name.setText(words);
        name.setKind(kind);
        return name;
    }
}
