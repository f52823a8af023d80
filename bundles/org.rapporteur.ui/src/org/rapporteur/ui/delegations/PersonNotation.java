package org.rapporteur.ui.delegations;

import java.util.Optional;

import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.rapporteur.model.Register;
import org.rapporteur.model.text.Fold;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.form.Notation;
import org.rapporteur.ui.form.Reading;

/**
 * Persons by their names. A name that nobody in the register has yet is that of a new person; one that several have is refused.
 *
 * @param known finds those in the register
 * @param register the register
 * @param texts the texts of this package
 */
record PersonNotation(Notation known, Register register, Texts texts) implements Notation {

    /**
     * Somebody who is not in the register yet.
     *
     * @param name the name
     */
    record Newcomer(String name) {
    }

    @Override
    public String write(Object value) {
        return known.write(value);
    }

    @Override
    public Reading read(String text) {
        String wanted = Fold.of(text);
        boolean named = register.getPersons().stream().anyMatch(person -> person.getName() != null && Fold.of(person.getName()).equals(wanted));
        return named || text.isBlank() ? known.read(text)
                : new Reading.Value(new Newcomer(text.strip()), Optional.of(texts.text("person.new", text.strip())));
    }

    @Override
    public Optional<IContentProposalProvider> proposals() {
        return known.proposals();
    }
}
