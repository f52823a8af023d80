package org.rapporteur.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapporteur.model.text.Fold;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.Vocabulary.Term;

/** The key of a term, written in the words of the region. One that is no term is written as it stands, and is kept. */
record TermNotation(List<Term> terms, Locale locale, Texts texts) implements Notation {

    @Override
    public List<String> words() {
        return terms.stream().map(term -> term.label(locale)).toList();
    }

    @Override
    public String write(Object value) {
        return value == null ? "" : terms.stream().filter(term -> term.key().equals(value)).findFirst().map(term -> term.label(locale))
                .orElseGet(value::toString);
    }

    @Override
    public Reading read(String text) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return Reading.Value.of(null);
        }
        Optional<Term> known = terms.stream().filter(term -> Fold.of(term.label(locale)).equals(Fold.of(typed)) || term.key().equals(typed))
                .findFirst();
        return known.<Reading>map(term -> Reading.Value.of(term.key()))
                .orElseGet(() -> new Reading.Refusal(texts.text("choice.none", typed, String.join(", ", words()))));
    }
}
