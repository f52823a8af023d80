package org.rapporteur.questionnaire.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Choice;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Question;
import org.rapporteur.model.Section;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.page.Stacked;

/** The fields of what is selected in the tree: a questionnaire, a section, a question, a column of a table, a choice. */
final class QuestionForms {

    private final Stacked stack;
    private final Form questionnaire;
    private final Form section;
    private final Form question;
    private final Form column;
    private final Form choice;
    private Form shown;

    QuestionForms(Composite parent, Writing writing) {
        stack = new Stacked(parent);
        questionnaire = form(writing, "form.questionnaire").texts(Literals.QUESTIONNAIRE__TITLES).reference(Literals.QUESTIONNAIRE__REGION)
                .text(Literals.IDENTIFIED__ID);
        section = form(writing, "form.section").texts(Literals.SECTION__TITLES).yesNo(Literals.SECTION__PER_RECOMMENDATION)
                .texts(Literals.SECTION__HELP).text(Literals.IDENTIFIED__ID);
        question = form(writing, "form.question").texts(Literals.QUESTION__TEXTS).choice(Literals.QUESTION__KIND).yesNo(Literals.QUESTION__REQUIRED)
                .text(Literals.QUESTION__CONDITION, asked -> new ConditionNotation(asked, writing)).choice(Literals.QUESTION__USE)
                .text(Literals.QUESTION__UNIT).texts(Literals.QUESTION__HELP).text(Literals.IDENTIFIED__ID);
        column = form(writing, "form.column").texts(Literals.QUESTION__TEXTS).choice(Literals.QUESTION__KIND).yesNo(Literals.QUESTION__REQUIRED)
                .choice(Literals.QUESTION__USE).text(Literals.QUESTION__UNIT).texts(Literals.QUESTION__HELP).text(Literals.IDENTIFIED__ID);
        choice = form(writing, "form.choice").texts(Literals.CHOICE__TEXTS).choice(Literals.CHOICE__STATUS).text(Literals.IDENTIFIED__ID);
        shown = questionnaire;
        stack.show(shown.control());
    }

    private Form form(Writing writing, String title) {
        return Form.on(stack.place(), writing.context()).editableWhen(writing::isOpen).section(writing.text(title));
    }

    private Form form(EObject object) {
        return switch (object) {
            case Section one -> section;
            case Question one when one.eContainer() instanceof Question -> column;
            case Question one -> question;
            case Choice one -> choice;
            default -> questionnaire;
        };
    }

    /** Shows the fields of an object, or empty ones. */
    void show(Optional<EObject> object) {
        shown = object.map(this::form).orElse(questionnaire);
        shown.show(object);
        stack.show(shown.control());
    }

    void refresh() {
        List.of(questionnaire, section, question, column, choice).forEach(Form::refresh);
    }

    /** Gives the keyboard to the field of a feature, or to the first one. */
    void setFocus(Optional<EStructuralFeature> feature) {
        if (feature.filter(shown::setFocus).isEmpty()) {
            shown.setFocus();
        }
    }
}
