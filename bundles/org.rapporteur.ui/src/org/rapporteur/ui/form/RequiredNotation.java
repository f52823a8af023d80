package org.rapporteur.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.rapporteur.model.text.Texts;

/** Refuses to leave a feature empty that the model requires. */
record RequiredNotation(Notation notation, Texts texts) implements Notation {

    @Override
    public String write(Object value) {
        return notation.write(value);
    }

    @Override
    public String show(Object value) {
        return notation.show(value);
    }

    @Override
    public List<String> words() {
        return notation.words();
    }

    @Override
    public Optional<IContentProposalProvider> proposals() {
        return notation.proposals();
    }

    @Override
    public Reading read(String text) {
        return text.isBlank() ? new Reading.Refusal(texts.text("required")) : notation.read(text);
    }
}
