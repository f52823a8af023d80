package org.rapporteur.ui.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Another object of the dossier, by its name: typed with what fits offered below, or chosen from a list; and the way to it. */
final class ReferenceField implements Field {

    private final Subject subject;
    private final EReference feature;
    private final CheckedText text;
    private final Button choose;
    private final Button go;

    ReferenceField(Composite parent, Subject subject, EReference feature) {
        this.subject = subject;
        this.feature = feature;
        var row = new FieldRow(parent, subject, feature, 3, false);
        var control = row.only(row.toolkit().createText(row.place(), "", SWT.SINGLE | SWT.BORDER));
        text = new CheckedText(control, subject.notations().of(feature), row.hint(), subject.session(), value -> subject.set(feature, value));
        var proposals = new Proposals(new Candidates(subject.session(), feature.getEReferenceType()), subject.names());
        var offered = new ContentProposalAdapter(control, new TextContentAdapter(), proposals, null, null);
        offered.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        offered.addContentProposalListener(proposal -> text.commit());
        String title = subject.texts().text("choose.title", row.label());
        choose = row.named(row.toolkit().createButton(row.place(), "…", SWT.PUSH), title);
        choose.addListener(SWT.Selection, event -> proposals.chooser(choose.getShell(), title).one(subject.value(feature).map(EObject.class::cast), "")
                .ifPresent(chosen -> subject.set(feature, chosen)));
        go = row.named(row.toolkit().createButton(row.place(), "→", SWT.PUSH), subject.texts().text("go.tip", row.label()));
        go.setToolTipText(subject.texts().text("go.tip", row.label()));
        go.addListener(SWT.Selection, event -> subject.value(feature).ifPresent(value -> subject.context().opener().open((EObject) value)));
    }

    @Override
    public EStructuralFeature feature() {
        return feature;
    }

    @Override
    public void refresh() {
        text.control().setEditable(subject.isEditable());
        choose.setEnabled(subject.isEditable());
        go.setEnabled(subject.value(feature).isPresent());
        text.show(subject.value(feature).orElse(null));
    }

    @Override
    public void setFocus() {
        text.control().setFocus();
    }
}
