package org.rapporteur.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Party;
import org.rapporteur.model.text.Fold;
import org.rapporteur.model.text.Texts;

/**
 * Objects of the dossier, by any of their names or their identifier.
 *
 * @param candidates the objects that can be named
 */
record ReferenceNotation(Candidates candidates, ObjectNames names, Texts texts) implements Notation {

    @Override
    public String write(Object value) {
        return value instanceof EObject object ? names.name(object) : "";
    }

    @Override
    public Reading read(String text) {
        if (text.isBlank()) {
            return Reading.Value.of(null);
        }
        String wanted = Fold.of(text);
        List<EObject> all = candidates.all();
        List<EObject> found = all.stream().filter(object -> Fold.of(names.name(object)).equals(wanted)).toList();
        if (found.isEmpty()) {
            found = all.stream().filter(object -> isCalled(object, wanted)).toList();
        }
        return switch (found.size()) {
            case 0 -> new Reading.Refusal(texts.text("reference.none", text.strip()));
            case 1 -> Reading.Value.of(found.getFirst());
            default -> new Reading.Refusal(texts.text("reference.several", text.strip(), found.size()));
        };
    }

    @Override
    public Optional<IContentProposalProvider> proposals() {
        return Optional.of(new Proposals(candidates, names));
    }

    private static boolean isCalled(EObject object, String wanted) {
        boolean byIdentifier = object instanceof Identified identified && identified.getId() != null && Fold.of(identified.getId()).equals(wanted);
        return byIdentifier || object instanceof Party party
                && party.getNames().stream().anyMatch(name -> name.getText() != null && Fold.of(name.getText()).equals(wanted));
    }
}
