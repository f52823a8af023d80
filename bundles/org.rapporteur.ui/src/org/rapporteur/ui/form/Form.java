package org.rapporteur.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.region.Vocabulary.Term;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.look.InWidth;
import org.rapporteur.ui.session.Pieces;

/**
 * The fields of one object, below each other, in sections. Labels and tips come from the model; each change is a step that can be
 * undone, under a name that tells what was changed.
 *
 * <pre>
 * Form form = Form.on(parent, context)
 *         .section(texts.text("meeting.when"))
 *         .date(MEETING__WHEN).number(MEETING__DAYS).text(MEETING__PLACE).reference(MEETING__COUNTRY)
 *         .section(texts.text("meeting.what"))
 *         .names(MEETING__NAMES).longText(MEETING__OUTCOME).yesNo(RECOMMENDATION__TO_ALL_MEMBERS);
 * form.show(meeting);
 * </pre>
 *
 * The page calls {@link #refresh()} when the dossier has changed. Fields are made in {@link Pieces}, a few at a time, and seen when all are
 * there. To be used by the thread of the window.
 */
public final class Form {

    private final Subject subject;
    private final ScrolledForm scrolled;
    private final Pieces pieces;
    private final Labelling labelling;
    private final List<Field> fields = new ArrayList<>();
    private Composite section;
    private int awaited;
    private boolean focus;
    private Optional<EObject> wanted = Optional.empty();

    private Form(Composite parent, EditContext context) {
        subject = new Subject(context);
        scrolled = context.toolkit().createScrolledForm(parent);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.getBody().setLayout(new InWidth(8, 8));
        labelling = new Labelling(scrolled);
        section = grid(scrolled.getBody());
        pieces = Pieces.of(parent.getDisplay());
    }

    /**
     * An empty form.
     *
     * @param parent what it fills
     * @param context the dossier and the window
     */
    public static Form on(Composite parent, EditContext context) {
        return new Form(parent, context);
    }

    private Composite grid(Composite parent) {
        Composite grid = subject.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).spacing(8, 4).applyTo(grid);
        labelling.add(grid);
        return grid;
    }

    /**
     * Begins a section; the fields that follow are in it.
     *
     * @param title its title, in the language of the window
     */
    public Form section(String title) {
        return next(() -> begin(title));
    }

    private void begin(String title) {
        if (section.getChildren().length == 0) {
            section.dispose();
        }
        Section titled = subject.context().toolkit().createSection(scrolled.getBody(),
                ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
        titled.setText(title);
        Composite client = subject.context().toolkit().createComposite(titled);
        client.setLayout(new InWidth(0, 0));
        titled.setClient(client);
        section = grid(client);
    }

    /** Many controls are made: a few at a time, and shown when all are there. */
    private Form next(Runnable piece) {
        if (awaited++ == 0) {
            scrolled.getBody().setVisible(false);
        }
        pieces.add(scrolled, () -> {
            piece.run();
            if (--awaited == 0) {
                made();
            }
        });
        return this;
    }

    private void made() {
        labelling.arrange();
        scrolled.getBody().setVisible(true);
        scrolled.reflow(true);
        scrolled.requestLayout();
        if (focus && scrolled.isFocusControl()) {
            setFocus();
        }
        focus = false;
        wanted.ifPresent(this::reveal);
        wanted = Optional.empty();
    }

    /**
     * Adds a field of any kind.
     *
     * @param maker makes it
     */
    public Form field(Field.Maker maker) {
        return next(() -> {
            Field field = maker.make(section, subject);
            fields.add(field);
            field.refresh();
        });
    }

    /**
     * Adds fields as the model declares the features: a choice for an enumeration, a box for yes and no, names for names in several
     * languages, a line for what is written in one. What needs more room or other words has a method of its own.
     *
     * @param features features of the object that is shown, in the order of the fields
     * @throws IllegalArgumentException when a feature holds parts, which need a table: see {@code TableField}
     */
    public Form features(EStructuralFeature... features) {
        for (EStructuralFeature feature : features) {
            switch (feature) {
                case EReference texts when texts.isContainment() && ModelPackage.Literals.TEXT.isSuperTypeOf(texts.getEReferenceType()) -> texts(texts);
                case EReference parts when parts.isContainment() -> throw new IllegalArgumentException(
                        parts.getName() + " holds parts; add it as a TableField.");
                case EReference several when several.isMany() -> references(several);
                case EReference one -> reference(one);
                case EAttribute several when several.isMany() -> words(several);
                case EAttribute choice when choice.getEAttributeType() instanceof EEnum -> choice(choice);
                case EAttribute yesNo when yesNo.getEAttributeType().getInstanceClass() == boolean.class -> yesNo(yesNo);
                case EAttribute line -> text(line);
                default -> throw new IllegalArgumentException(feature.getName());
            }
        }
        return this;
    }

    /**
     * Adds a choice among the terms of a region's vocabulary. A value that is no term is shown as it stands, and kept.
     *
     * @param feature a feature that holds the key of a term
     * @param terms the terms, in their order
     */
    public Form term(EAttribute feature, List<Term> terms) {
        return field((place, subject) -> new TermField(place, subject, feature, terms));
    }

    /** Adds a line of text, an identifier, or anything else that is written in one line. */
    public Form text(EAttribute feature) {
        return field((place, subject) -> TextField.line(place, subject, feature));
    }

    /**
     * Adds a line of text that is written in a notation of its own, whose proposals are offered while somebody types.
     *
     * @param feature the feature
     * @param notation how its values are written; asked for the object that is shown
     */
    public Form text(EAttribute feature, Function<Supplier<Optional<EObject>>, Notation> notation) {
        return field((place, subject) -> TextField.line(place, subject, feature, notation.apply(subject::object)));
    }

    /** Adds a text of several lines. */
    public Form longText(EAttribute feature) {
        return field((place, subject) -> TextField.lines(place, subject, feature));
    }

    /** Adds a date as its source says it. */
    public Form date(EAttribute feature) {
        return text(feature);
    }

    /** Adds a number. */
    public Form number(EAttribute feature) {
        return text(feature);
    }

    /** Adds a choice among the values of an enumeration. */
    public Form choice(EAttribute feature) {
        return field((place, subject) -> new ChoiceField(place, subject, feature));
    }

    /** Adds a box to tick. */
    public Form yesNo(EAttribute feature) {
        return field((place, subject) -> new YesNoField(place, subject, feature));
    }

    /** Adds a reference to another object of the dossier. */
    public Form reference(EReference feature) {
        return field((place, subject) -> new ReferenceField(place, subject, feature));
    }

    /** Adds references to other objects of the dossier. */
    public Form references(EReference feature) {
        return field((place, subject) -> new ReferencesField(place, subject, feature));
    }

    /** Adds names in several languages. */
    public Form names(EReference feature) {
        return field((place, subject) -> new TextsField(place, subject, feature));
    }

    /** Adds texts in several languages. */
    public Form texts(EReference feature) {
        return field((place, subject) -> new TextsField(place, subject, feature));
    }

    /** Adds several texts in order. */
    public Form words(EAttribute feature) {
        return field((place, subject) -> new WordsField(place, subject, feature));
    }

    /**
     * Shows an object.
     *
     * @param object an object that has the features of the fields
     */
    public void show(EObject object) {
        show(Optional.of(object));
    }

    /**
     * Shows an object, or that there is none.
     *
     * @param object the object; empty: the fields are empty and cannot be changed
     */
    public void show(Optional<? extends EObject> object) {
        if (!object.equals(subject.object())) {
            subject.session().endTyping();
            subject.show(object);
            scrolled.setRedraw(false);
            refresh();
            scrolled.setRedraw(true);
        }
    }

    /**
     * Only some objects can be changed.
     *
     * @param when tells which; asked whenever the form shows its values
     */
    public Form editableWhen(Predicate<EObject> when) {
        subject.editableWhen(when);
        return this;
    }

    /** The object that is shown; empty when none is. */
    public Optional<EObject> object() {
        return subject.object();
    }

    /** Shows the values as they are now; what is being typed stays. */
    public void refresh() {
        if (subject.object().filter(object -> object.eResource() == null).isPresent()) {
            subject.show(Optional.empty());
        }
        fields.forEach(Field::refresh);
    }

    /** Gives the keyboard to the first field. */
    public void setFocus() {
        if (awaited > 0) {
            focus = scrolled.forceFocus();
            return;
        }
        fields.stream().findFirst().ifPresent(Field::setFocus);
    }

    /**
     * Gives the keyboard to the field of a feature.
     *
     * @param feature the feature
     * @return whether there is such a field
     */
    public boolean setFocus(EStructuralFeature feature) {
        pieces.finish(scrolled);
        Optional<Field> found = fields.stream().filter(field -> field.feature() == feature).findFirst();
        found.ifPresent(Field::setFocus);
        return found.isPresent();
    }

    /**
     * Shows a part of the object where a field lists it.
     *
     * @param part the part, or a part of it
     * @return whether a field does, or may when all are there
     */
    public boolean reveal(EObject part) {
        if (awaited > 0) {
            wanted = Optional.of(part);
            return true;
        }
        for (EObject at = part; at != null && subject.object().filter(Predicate.isEqual(at)).isEmpty(); at = at.eContainer()) {
            EObject one = at;
            if (fields.stream().filter(field -> field.feature() == one.eContainingFeature()).anyMatch(field -> field.reveal(one))) {
                return true;
            }
        }
        return false;
    }

    /** What holds the fields. */
    public Control control() {
        return scrolled;
    }
}
