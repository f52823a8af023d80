package org.rapporteur.ui.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.swt.widgets.Shell;
import org.rapporteur.model.text.Fold;
import org.rapporteur.ui.choice.Chooser;

/**
 * Offers the objects whose names contain what is typed, whatever its case and accents; those that begin with it first.
 *
 * @param candidates the objects
 * @param names what they are called
 */
record Proposals(Candidates candidates, ObjectNames names) implements IContentProposalProvider {

    private static final int MOST = 100;

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        String typed = Fold.of(contents);
        List<String> matching = candidates.all().stream().map(names::name).filter(name -> Fold.of(name).contains(typed)).distinct().toList();
        return matching.stream().sorted(java.util.Comparator.comparing((String name) -> !Fold.of(name).startsWith(typed)))
                .limit(MOST).map(ContentProposal::new).toArray(IContentProposal[]::new);
    }

    /** Lets the user choose among all of them. */
    Chooser<EObject> chooser(Shell parent, String title) {
        return new Chooser<>(parent, title, candidates.all(), this::line);
    }

    private String line(EObject object) {
        String name = names.name(object);
        return names.place(object).map(place -> name + " — " + place).orElse(name);
    }
}
