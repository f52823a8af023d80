package org.rapporteur.questionnaire.ui.editor;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.rapporteur.model.Choice;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Section;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.page.Stacked;

/**
 * The fields of what is selected in the tree: a questionnaire, a section, a question, a column of a table, a choice. Above those of a version
 * that was sent stands why they cannot be changed, and the way on.
 */
final class QuestionForms {

    /** What can be selected, each with its own fields. */
    private enum Kind { QUESTIONNAIRE, SECTION, QUESTION, COLUMN, CHOICE }

    private final Writing writing;
    private final Composite place;
    private final Composite sent;
    private final Label why;
    private final Stacked stack;
    private final Map<Kind, Form> made = new EnumMap<>(Kind.class);
    private Form shown;

    /**
     * @param goOn leads to the version that follows the one that is shown, and makes it where there is none
     */
    QuestionForms(Composite parent, Writing writing, Runnable goOn) {
        this.writing = writing;
        place = writing.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(place);
        sent = writing.context().toolkit().createComposite(place);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 2).applyTo(sent);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(sent);
        why = writing.context().toolkit().createLabel(sent, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(why);
        Hyperlink on = writing.context().toolkit().createHyperlink(sent, writing.text("frozen.on"), SWT.NONE);
        on.setToolTipText(writing.text("version.tip"));
        on.setEnabled(writing.isWritable());
        on.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> goOn.run()));
        stack = new Stacked(place);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack.place());
    }

    private Form form(Kind kind) {
        Form form = Form.on(stack.place(), writing.context()).editableWhen(writing::isOpen)
                .section(writing.text("form." + kind.name().toLowerCase(Locale.ROOT)));
        switch (kind) {
            case QUESTIONNAIRE -> form.texts(Literals.QUESTIONNAIRE__TITLES).reference(Literals.QUESTIONNAIRE__REGION);
            case SECTION -> form.texts(Literals.SECTION__TITLES).yesNo(Literals.SECTION__PER_RECOMMENDATION).texts(Literals.SECTION__HELP);
            case QUESTION -> asking(form).text(Literals.QUESTION__CONDITION, asked -> new ConditionNotation(asked, writing))
                    .choice(Literals.QUESTION__USE).text(Literals.QUESTION__UNIT).texts(Literals.QUESTION__HELP);
            case COLUMN -> asking(form).choice(Literals.QUESTION__USE).text(Literals.QUESTION__UNIT).texts(Literals.QUESTION__HELP);
            case CHOICE -> form.texts(Literals.CHOICE__TEXTS).choice(Literals.CHOICE__STATUS);
        }
        return form.text(Literals.IDENTIFIED__ID);
    }

    private static Form asking(Form form) {
        return form.texts(Literals.QUESTION__TEXTS).choice(Literals.QUESTION__KIND).yesNo(Literals.QUESTION__REQUIRED);
    }

    private static Kind kind(EObject object) {
        return switch (object) {
            case Section section -> Kind.SECTION;
            case Question column when column.eContainer() instanceof Question -> Kind.COLUMN;
            case Question question -> Kind.QUESTION;
            case Choice choice -> Kind.CHOICE;
            default -> Kind.QUESTIONNAIRE;
        };
    }

    /** Shows the fields of an object, or empty ones. */
    void show(Optional<EObject> object) {
        shown = made.computeIfAbsent(object.map(QuestionForms::kind).orElse(Kind.QUESTIONNAIRE), this::form);
        shown.show(object);
        stack.show(shown.control());
        explain(object.map(Writing::questionnaire).filter(Writing::isSent));
    }

    private void explain(Optional<Questionnaire> frozen) {
        String words = frozen.map(version -> Writing.sent(version).map(day -> writing.text("frozen.dated", writing.date(day)))
                .orElse(writing.text("frozen"))).orElse("");
        if (!words.equals(why.getText())) {
            why.setText(words);
            ((GridData) sent.getLayoutData()).exclude = frozen.isEmpty();
            sent.setVisible(frozen.isPresent());
            place.layout(true, true);
        }
    }

    void refresh() {
        shown.refresh();
    }

    /** Gives the keyboard to the field of a feature, or to the first one. */
    void setFocus(Optional<EStructuralFeature> feature) {
        if (feature.filter(shown::setFocus).isEmpty()) {
            shown.setFocus();
        }
    }
}
