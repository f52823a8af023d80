package org.rapporteur.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.Fact;
import org.rapporteur.ui.session.DossierSession;

/** The object whose features the fields of a form show, and how they change it: each change a step that can be undone by its name. */
public final class Subject {

    private final EditContext context;
    private final FeatureWords words;
    private final ObjectNames names;
    private final Notations notations;
    private final Texts texts;
    private Optional<EObject> object = Optional.empty();
    private Predicate<EObject> open = shown -> true;

    /**
     * @param context the dossier and the window
     */
    public Subject(EditContext context) {
        this.context = context;
        words = new FeatureWords(context.session().locale());
        names = new ObjectNames(context.session().locale());
        notations = new Notations(context.session());
        texts = context.texts(Subject.class);
    }

    /** The object; empty when none is selected. */
    public Optional<EObject> object() {
        return object;
    }

    void show(Optional<? extends EObject> shown) {
        object = shown.map(one -> one);
    }

    void editableWhen(Predicate<EObject> when) {
        open = when;
    }

    /** The dossier. */
    public DossierSession session() {
        return context.session();
    }

    /** The window. */
    public EditContext context() {
        return context;
    }

    /** Words of the model. */
    public FeatureWords words() {
        return words;
    }

    /** Names of objects. */
    public ObjectNames names() {
        return names;
    }

    /** How values are written. */
    public Notations notations() {
        return notations;
    }

    Texts texts() {
        return texts;
    }

    /** Whether there is an object, and it can be changed. */
    public boolean isEditable() {
        return object.filter(open).isPresent() && !session().isReadOnly();
    }

    /** The value of a feature; empty when it has none, or no object is shown. */
    public Optional<Object> value(EStructuralFeature feature) {
        return object.filter(one -> feature.getEContainingClass().isInstance(one)).map(one -> one.eGet(feature));
    }

    /** The values of a feature that has several. */
    public List<?> values(EStructuralFeature feature) {
        return value(feature).map(value -> List.copyOf((List<?>) value)).orElse(List.of());
    }

    /**
     * Sets a feature of the object.
     *
     * @param feature the feature
     * @param value the value; null for none
     */
    public void set(EStructuralFeature feature, Object value) {
        object.ifPresent(one -> session().set(changeOf(feature), one, feature, value));
    }

    /**
     * Changes something below the object, as a change of one of its features.
     *
     * @param feature the feature
     * @param change the code that changes it
     */
    public void edit(EStructuralFeature feature, Consumer<EObject> change) {
        object.ifPresent(one -> session().edit(changeOf(feature), () -> change.accept(one)));
    }

    private String changeOf(EStructuralFeature feature) {
        return change(object.orElseThrow(), feature);
    }

    /**
     * What undo calls the change of a feature: "Change the place of the meeting Nairobi Conference".
     *
     * @param owner the object
     * @param feature its feature
     */
    public String change(EObject owner, EStructuralFeature feature) {
        return texts.text("change", words.inSentence(feature), called(owner));
    }

    /** What an object is called in the name of a step. */
    public String called(EObject owner) {
        String name = names.inSentence(owner);
        return name.equals(names.name(owner)) ? texts.text("kind", words.inSentence(owner.eClass()), name) : name;
    }

    /** Tells the window that a feature of the object is looked at, so that its sources can be shown. */
    void look(EStructuralFeature feature) {
        object.ifPresent(one -> context.facts().accept(new Fact(one, Optional.of(Objects.requireNonNull(feature)))));
    }
}
