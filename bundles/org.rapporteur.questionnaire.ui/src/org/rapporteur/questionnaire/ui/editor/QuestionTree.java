package org.rapporteur.questionnaire.ui.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Section;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.page.Dragging;
import org.rapporteur.ui.session.Pieces;

/**
 * A questionnaire as a tree. What is selected is moved by dragging, or by Ctrl with the arrow keys; Insert adds what comes next, Del
 * removes. What a frozen version refuses is told, and can be done in a new one.
 */
final class QuestionTree {

    /** A change of what is selected. Of a version that was sent, it is first asked whether a new one is to be made. */
    interface Change {
        /**
         * Makes the change.
         *
         * @param object what is selected, in a version that can be changed
         */
        void on(EObject object);
    }

    private final Writing writing;
    private final Consumer<Change> changing;
    private final ObjectNames names;
    private final TreeViewer tree;
    private final Button section;
    private final Button question;
    private final Button part;
    private final Button remove;
    private final Button up;
    private final Button down;
    private final Runnable removing;
    private final Lines lines = new Lines();
    private Map<EObject, String> told = Map.of();
    private Optional<Questionnaire> shown = Optional.empty();

    QuestionTree(Composite parent, Writing writing, Consumer<Optional<EObject>> choose, Consumer<Change> changing, Consumer<EObject> removed) {
        this.writing = writing;
        this.changing = changing;
        names = new ObjectNames(writing.context().session().locale());
        removing = () -> changing.accept(removed::accept);
        Composite place = writing.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(place);
        tree = new TreeViewer(place, SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(220, 160).applyTo(tree.getTree());
        Accessible.name(tree.getTree(), writing.text("tree"));
        tree.setContentProvider(new Content());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(lines));
        tree.addSelectionChangedListener(event -> {
            enable();
            choose.accept(selected());
        });
        Composite buttons = writing.context().toolkit().createComposite(place);
        var layout = new RowLayout();
        layout.wrap = true;
        layout.spacing = 4;
        layout.marginLeft = 0;
        buttons.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(220, SWT.DEFAULT).applyTo(buttons);
        section = button(buttons, "add.section", () -> add(writing::addSection));
        question = button(buttons, "add.question", () -> add(writing::addQuestion));
        part = button(buttons, "add.choice", () -> add(writing::addPart));
        remove = button(buttons, "remove", removing);
        up = button(buttons, "up", () -> changing.accept(object -> writing.moveBy(object, -1)));
        down = button(buttons, "down", () -> changing.accept(object -> writing.moveBy(object, 1)));
        tree.getTree().addListener(SWT.KeyDown, this::key);
        Dragging.from(tree.getTree(), () -> selected().filter(object -> !(object instanceof Questionnaire)));
        Dragging.ontoLines(tree.getTree(), (object, line) -> line.filter(target -> Writing.canMove(object, target)).isPresent(),
                (object, line) -> line.ifPresent(this::drop));
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = writing.context().toolkit().createButton(parent, writing.text(key), SWT.PUSH);
        button.setToolTipText(writing.text(key + ".tip"));
        Accessible.name(button, writing.text(key + ".tip"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private interface Adding {
        Optional<EObject> behind(EObject object);
    }

    private void add(Adding adding) {
        changing.accept(object -> adding.behind(object).ifPresent(this::select));
    }

    private void drop(EObject target) {
        changing.accept(same -> Writing.same(target, Writing.questionnaire(same)).ifPresent(there -> writing.move(same, there)));
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            press(event.keyCode == SWT.ARROW_UP ? up : down);
        } else if (event.stateMask == 0 && event.keyCode == SWT.DEL) {
            press(remove);
        } else if (event.stateMask == 0 && event.keyCode == SWT.INSERT) {
            selected().ifPresent(object -> press(object instanceof Questionnaire ? section
                    : object.eContainer() instanceof Question ? part : question));
        }
    }

    private static void press(Button button) {
        if (button.isEnabled()) {
            button.notifyListeners(SWT.Selection, new Event());
        }
    }

    private void enable() {
        Optional<EObject> object = selected().filter(one -> writing.isWritable());
        boolean inside = object.filter(one -> !(one instanceof Questionnaire)).isPresent();
        section.setEnabled(object.isPresent());
        question.setEnabled(inside);
        Optional<Question> asking = object.flatMap(Writing::asking);
        part.setEnabled(asking.isPresent());
        part.setText(writing.text(asking.filter(one -> one.getKind() == QuestionKind.TABLE).isPresent() ? "add.column" : "add.choice"));
        remove.setEnabled(inside);
        int at = object.filter(one -> inside).map(QuestionTree::place).orElse(0);
        int last = object.filter(one -> inside).map(one -> ((List<?>) one.eContainer().eGet(one.eContainingFeature())).size() - 1).orElse(0);
        up.setEnabled(inside && at > 0);
        down.setEnabled(inside && at < last);
    }

    private static int place(EObject object) {
        return ((List<?>) object.eContainer().eGet(object.eContainingFeature())).indexOf(object);
    }

    /** What is selected. */
    Optional<EObject> selected() {
        return Optional.ofNullable((EObject) tree.getStructuredSelection().getFirstElement()).filter(object -> object.eResource() != null);
    }

    /** Selects an object of the questionnaire that is shown. */
    void select(EObject object) {
        tree.setSelection(new StructuredSelection(object), true);
    }

    /** Opens the sections, one at a time. */
    private void open(Questionnaire questionnaire) {
        questionnaire.getSections().forEach(one -> Pieces.of(tree.getTree().getDisplay()).add(tree.getTree(), () -> {
            if (shown.filter(questionnaire::equals).isPresent()) {
                tree.setExpandedState(one, true);
            }
        }));
    }

    private void tell(EObject object) {
        told.put(object, lines.getStyledText(object).getString());
        Writing.parts(object).forEach(this::tell);
    }

    /** Shows a questionnaire as it is now; to draw a line anew takes long, so that only those are drawn that have changed. */
    void show(Optional<Questionnaire> questionnaire) {
        Map<EObject, String> before = told;
        told = new HashMap<>();
        questionnaire.ifPresent(this::tell);
        if (shown.equals(questionnaire)) {
            tree.refresh(false);
            told.keySet().stream().filter(object -> before.containsKey(object) && !told.get(object).equals(before.get(object))).forEach(object -> tree.update(object, null));
        } else {
            shown = questionnaire;
            tree.setInput(questionnaire.stream().toList());
            tree.expandToLevel(2);
            questionnaire.ifPresent(this::select);
            questionnaire.ifPresent(this::open);
        }
        enable();
    }

    void setFocus() {
        tree.getTree().setFocus();
    }

    /** Number and text, and quietly behind it what is asked for. */
    private final class Lines extends LabelProvider implements DelegatingStyledCellLabelProvider.IStyledLabelProvider {
        @Override
        public StyledString getStyledText(Object element) {
            var object = (EObject) element;
            String number = Writing.number(object);
            var line = new StyledString((number.isEmpty() ? "" : number + "  ") + writing.name(object).replace('\n', ' '));
            return switch (object) {
                case Question asked -> line.append((asked.isRequired() ? " *" : "") + "  " + names.label(asked.getKind())
                        + (asked.getCondition() == null ? "" : writing.text("tree.conditional")), StyledString.QUALIFIER_STYLER);
                case Section one when one.isPerRecommendation() -> line.append("  " + writing.text("tree.each"), StyledString.QUALIFIER_STYLER);
                default -> line;
            };
        }
    }

    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return Writing.parts((EObject) element).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Questionnaire ? null : ((EObject) element).eContainer(); // null is the platform's word for none
        }

        @Override
        public boolean hasChildren(Object element) {
            return !Writing.parts((EObject) element).isEmpty();
        }
    }
}
