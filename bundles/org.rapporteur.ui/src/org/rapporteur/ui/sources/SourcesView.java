package org.rapporteur.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.part.ViewPart;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.Fact;
import org.rapporteur.ui.form.FeatureWords;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.parts.EditorToolkit;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.parts.PartContext;
import org.rapporteur.ui.session.Change;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.status.HeldRecord;

import jakarta.inject.Inject;

/**
 * The sources of what is selected anywhere in the window, and the claims about it, those that contradict each other marked. The one
 * that is selected here is edited below.
 */
public final class SourcesView extends ViewPart implements ISelectionListener {

    /** Identifier of the view. */
    public static final String ID = "org.rapporteur.ui.sources";

    private final CurrentDossier current;
    private final Opening opening;
    private final Texts texts = Texts.of(SourcesView.class, Locale.getDefault());
    private final ObjectNames names = new ObjectNames(Locale.getDefault());
    private final FeatureWords features = new FeatureWords(Locale.getDefault());
    private final StackLayout stack = new StackLayout();
    private final List<Runnable> atEnd = new ArrayList<>();
    private Optional<Fact> fact = Optional.empty();
    private Optional<Evidence> evidence = Optional.empty();
    private Optional<HeldRecord> held = Optional.empty();
    private Label heading;
    private EvidenceTable table;
    private Composite details;
    private FormToolkit toolkit;
    private Optional<Form> citationForm = Optional.empty();
    private Optional<Form> claimForm = Optional.empty();

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param opening opens editors
     */
    @Inject
    public SourcesView(CurrentDossier current, Opening opening) {
        this.current = current;
        this.opening = opening;
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new EditorToolkit(parent.getDisplay());
        atEnd.add(toolkit::dispose);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(parent);
        heading = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new EvidenceTable(sash, texts, names, this::edit);
        details = new Composite(sash, SWT.NONE);
        details.setLayout(stack);
        sash.setWeights(60, 40);
        atEnd.add(current.onSwitch(this::follow));
        follow(current.session());
        getSite().getPage().addPostSelectionListener(this);
        atEnd.add(() -> getSite().getPage().removePostSelectionListener(this));
        atEnd.add(() -> held.ifPresent(HeldRecord::release));
        // the view may be shown for the first time after something was selected
        Optional.ofNullable(getSite().getPage().getActiveEditor())
                .ifPresent(editor -> Optional.ofNullable(editor.getSite().getSelectionProvider())
                        .ifPresent(provider -> selectionChanged(editor, provider.getSelection())));
    }

    private void follow(Optional<DossierSession> session) {
        fact = Optional.empty();
        held.ifPresent(HeldRecord::release);
        held = session.map(open -> new HeldRecord(open.records()));
        for (var old : details.getChildren()) {
            old.dispose();
        }
        citationForm = session.map(open -> Form.on(pane(), context(open)).section(texts.text("section.citation"))
                .reference(Literals.CITATION__SOURCE).text(Literals.CITATION__PLACE).longText(Literals.CITATION__QUOTATION)
                .yesNo(Literals.CITATION__INFERRED).longText(Literals.CITATION__NOTE));
        claimForm = session.map(open -> Form.on(pane(), context(open)).section(texts.text("section.claim"))
                .longText(Literals.CLAIM__WORDING).choice(Literals.CLAIM__QUALIFIER).number(Literals.CLAIM__NUMBER)
                .references(Literals.CLAIM__PARTIES).date(Literals.CLAIM__WHEN).longText(Literals.CLAIM__NOTE));
        session.ifPresent(open -> atEnd.add(open.onChange(this::changed)));
        refresh();
    }

    private Composite pane() {
        var pane = new Composite(details, SWT.NONE);
        pane.setLayout(new FillLayout());
        return pane;
    }

    private EditContext context(DossierSession open) {
        return new PartContext(open, toolkit, opening::show, looked -> { });
    }

    private void changed(Change change) {
        if (change.kind() == Change.Kind.CONTENT && !table.control().isDisposed()) {
            refresh();
            citationForm.ifPresent(Form::refresh);
            claimForm.ifPresent(Form::refresh);
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this && selection instanceof IStructuredSelection selected) {
            Optional<Fact> now = switch (selected.getFirstElement()) {
                case Fact one -> Optional.of(one);
                case EObject object -> Optional.of(new Fact(object, Optional.empty()));
                case null, default -> Optional.empty();
            };
            if (now.isPresent() && !now.equals(fact)) {
                fact = now;
                held.ifPresent(record -> record.holdAround(now.get().object())); // it may be edited here when its editor is closed
                refresh();
            }
        }
    }

    private void refresh() {
        fact = fact.filter(one -> one.object().eResource() != null);
        evidence = fact.map(Evidence::of);
        heading.setText(title().replace("&", "&&"));
        heading.getParent().layout();
        table.show(evidence);
        edit();
    }

    private String title() {
        if (fact.isEmpty()) {
            return texts.text(current.session().isEmpty() ? "none.open" : "none.selected");
        }
        Fact one = fact.get();
        String what = one.feature().map(feature -> texts.text("of", features.label(feature), names.name(one.object())))
                .orElseGet(() -> names.name(one.object()));
        boolean nothing = evidence.filter(found -> found.citations().isEmpty() && found.claims().isEmpty()).isPresent();
        return nothing ? texts.text("nothing", what) : what;
    }

    private void edit() {
        Optional<EObject> row = table.chosen();
        Optional<Form> form = row.flatMap(one -> one instanceof Claim ? claimForm : citationForm);
        form.ifPresent(shown -> shown.show(row));
        stack.topControl = form.map(shown -> shown.control().getParent()).orElse(null);
        details.layout();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void dispose() {
        atEnd.forEach(Runnable::run);
        super.dispose();
    }
}
