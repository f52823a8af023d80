package org.rapporteur.questionnaire.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Choice;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Section;
import org.rapporteur.questionnaire.check.QuestionnaireCheck;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Stacked;
import org.rapporteur.ui.session.Pieces;
import org.rapporteur.ui.wizard.FileChoice;

/**
 * A questionnaire: its questions as a tree, the fields of the one that is selected, the form as it will look, and what is wrong with
 * it. A version that was sent stays as it is; whoever changes it is asked, and goes on in a new one.
 */
final class QuestionnaireEditor implements PageControl {

    /** Width of fields and form at least, in pixels, for one to stand beside the other. */
    private static final int BESIDE = 620;

    private final Writing writing;
    private final Exchange exchange;
    private final Stacked page;
    private final Composite none;
    private final Composite editor;
    private final Combo which;
    private final Button version;
    private final QuestionTree tree;
    private final QuestionForms forms;
    private final FormPreview preview;
    private final Faults faults;
    private List<Questionnaire> offered = List.of();
    private Optional<Questionnaire> shown = Optional.empty();

    QuestionnaireEditor(Composite parent, Writing writing, FileChoice choice, QuestionnaireCheck check) {
        this.writing = writing;
        exchange = new Exchange(writing, choice);
        page = new Stacked(parent);
        none = writing.context().toolkit().createComposite(page.place());
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(none);
        new EmptyPlace(none, writing.context().toolkit(), writing.text("none"), writing.text(writing.template().isPresent() ? "begin.template" : "begin.empty"),
                writing.isWritable(), () -> writing.begin().ifPresent(this::choose));
        button(none, "import", () -> exchange.read(none.getShell()).ifPresent(this::choose)).setLayoutData(new GridData());
        editor = writing.context().toolkit().createComposite(page.place());
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(editor);
        var bar = writing.context().toolkit().createComposite(editor);
        GridLayoutFactory.fillDefaults().margins(8, 4).numColumns(5).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        writing.context().toolkit().createLabel(bar, writing.text("which"));
        which = new Combo(bar, SWT.READ_ONLY);
        Accessible.name(which, writing.text("which"));
        GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(which);
        which.addListener(SWT.Selection, event -> choose(offered.get(which.getSelectionIndex())));
        version = button(bar, "version", this::goOn);
        button(bar, "import", () -> exchange.read(bar.getShell()).ifPresent(this::choose));
        button(bar, "export", () -> shown.ifPresent(one -> exchange.ask(bar.getShell(), one))).setEnabled(true);
        var all = new SashForm(editor, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(all);
        writing.context().toolkit().adapt(all);
        var side = new SashForm(all, SWT.HORIZONTAL);
        writing.context().toolkit().adapt(side);
        faults = new Faults(all, writing, check, this::show);
        tree = new QuestionTree(side, writing, this::select, this::change, this::remove);
        var work = new SashForm(side, SWT.HORIZONTAL);
        writing.context().toolkit().adapt(work);
        forms = new QuestionForms(work, writing, this::goOn);
        preview = new FormPreview(work, writing);
        work.setWeights(58, 42);
        work.addListener(SWT.Resize, event -> work.setOrientation(work.getSize().x < BESIDE ? SWT.VERTICAL : SWT.HORIZONTAL));
        side.setWeights(27, 73);
        all.setWeights(76, 24);
        offer();
        var pieces = Pieces.of(parent.getDisplay());
        pieces.add(page.place(), () -> forms.show(Optional.empty())); // to make a form takes as long as to fill one
        parts().forEach(part -> pieces.add(page.place(), part));
    }

    private Button button(Composite bar, String key, Runnable action) {
        Button button = writing.context().toolkit().createButton(bar, writing.text(key), SWT.PUSH);
        button.setToolTipText(writing.text(key + ".tip"));
        button.setEnabled(writing.isWritable());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void choose(Questionnaire questionnaire) {
        shown = Optional.of(questionnaire);
        refresh();
    }

    private void select(Optional<EObject> object) {
        if (preview != null) { // the page is made
            forms.show(object);
            preview.lookAt(object);
        }
    }

    /** Makes a change in a version that can be changed: in this one, or when the user agrees, in a new one. */
    private void change(QuestionTree.Change change) {
        Optional<EObject> object = tree.selected();
        if (object.isEmpty() || !writing.isWritable()) {
            return;
        }
        writing.context().session().endTyping();
        if (writing.isOpen(object.get())) {
            change.on(object.get());
        } else if (MessageDialog.openQuestion(editor.getShell(), writing.text("frozen.title"), writing.text("frozen.ask"))) {
            goOn().ifPresent(change::on);
        }
    }

    /** Goes to the version that follows, which is made where there is none, and selects there what is selected here. */
    private Optional<EObject> goOn() {
        Optional<EObject> object = tree.selected();
        Optional<Questionnaire> next = shown.flatMap(writing::next);
        next.ifPresent(this::choose);
        Optional<EObject> same = object.flatMap(one -> next.flatMap(version -> Writing.same(one, version)));
        same.ifPresent(tree::select);
        return same;
    }

    private void remove(EObject object) {
        EObject holder = object.eContainer();
        writing.remove(object);
        tree.select(holder);
    }

    private void show(EObject object, Optional<EStructuralFeature> feature) {
        tree.select(object);
        forms.show(Optional.of(object));
        forms.setFocus(feature);
    }

    @Override
    public void refresh() {
        offer();
        parts().forEach(Runnable::run);
    }

    /** What there is to choose from. */
    private void offer() {
        offered = writing.all();
        if (shown.filter(offered::contains).isEmpty()) {
            shown = offered.stream().findFirst();
        }
        page.show(shown.isPresent() ? editor : none);
        which.setItems(offered.stream().map(one -> writing.text(Writing.isSent(one) ? "which.sent" : "which.open", writing.name(one), one.getVersion(), one.getId()))
                .toArray(String[]::new));
        which.select(shown.map(offered::indexOf).orElse(-1));
        boolean frozen = shown.filter(Writing::isSent).isPresent();
        version.setEnabled(frozen && writing.isWritable());
    }

    /** What each part of the page does to show what is chosen now. */
    private List<Runnable> parts() {
        return List.of(() -> tree.show(shown), () -> forms.show(tree.selected()), forms::refresh, () -> preview.show(shown), () -> faults.show(shown));
    }

    @Override
    public void setFocus() {
        if (shown.isPresent()) {
            tree.setFocus();
        } else {
            none.setFocus();
        }
    }

    @Override
    public boolean reveal(EObject object) {
        boolean here = object instanceof Questionnaire || object instanceof Section || object instanceof Question || object instanceof Choice;
        if (here && writing.all().contains(Writing.questionnaire(object))) {
            choose(Writing.questionnaire(object));
            tree.select(object);
            return true;
        }
        return false;
    }
}
