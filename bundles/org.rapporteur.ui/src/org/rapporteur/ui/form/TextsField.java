package org.rapporteur.ui.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Text;

/** Names or texts in several languages: a line for each, with its language, for names what they are used for, and the words. */
final class TextsField implements Field {

    private static final int LINES = 3;

    private final Subject subject;
    private final EReference feature;
    private final boolean names;
    private final Languages languages;
    private final FieldRow row;
    private final Lines lines;

    TextsField(Composite parent, Subject subject, EReference feature) {
        this.subject = subject;
        this.feature = feature;
        names = ModelPackage.Literals.NAME.isSuperTypeOf(feature.getEReferenceType());
        languages = new Languages(subject.session());
        row = new FieldRow(parent, subject, feature, 1, true);
        lines = new Lines(row, subject, subject.texts().text("language.add"), new Lines.Maker(this::line, this::remove, this::add));
    }

    private List<Text> values() {
        return subject.values(feature).stream().map(Text.class::cast).toList();
    }

    private Optional<Text> value(int index) {
        return index < values().size() ? Optional.of(values().get(index)) : Optional.empty();
    }

    private Lines.Line line(Composite place, int index) {
        place.setLayout(new TextLine(names ? 1 : LINES));
        Combo language = row.named(ChoiceField.combo(place, languages.words()), subject.texts().text("language.of", row.label(), index + 1));
        language.addListener(SWT.Selection, event -> set(index, ModelPackage.Literals.TEXT__LANGUAGE,
                languages.tag(language.getSelectionIndex())));
        Optional<Combo> kind = names ? Optional.of(kind(place, index)) : Optional.empty();
        CheckedText text = text(place, index);
        return new Lines.Line() {
            @Override
            public void refresh() {
                value(index).ifPresent(value -> {
                    languages.select(language, value.getLanguage());
                    kind.ifPresent(combo -> combo.select(((Name) value).getKind().ordinal()));
                    text.show(value.getText());
                });
                language.setEnabled(subject.isEditable());
                kind.ifPresent(combo -> combo.setEnabled(subject.isEditable()));
                text.control().setEditable(subject.isEditable());
            }

            @Override
            public void setFocus() {
                text.control().setFocus();
            }
        };
    }

    private Combo kind(Composite place, int index) {
        Combo kind = row.named(ChoiceField.combo(place, NameKind.VALUES.stream().map(subject.names()::label).toList()),
                subject.texts().text("kind.of", row.label(), index + 1));
        kind.addListener(SWT.Selection, event -> set(index, ModelPackage.Literals.NAME__KIND, NameKind.VALUES.get(kind.getSelectionIndex())));
        return kind;
    }

    private CheckedText text(Composite place, int index) {
        int style = names ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
        var control = row.named(row.toolkit().createText(place, "", style | SWT.BORDER), subject.texts().text("text.of", row.label(), index + 1));
        return new CheckedText(control, new TextNotation(), row.hint(), subject.session(),
                value -> set(index, ModelPackage.Literals.TEXT__TEXT, value));
    }

    private void set(int index, EStructuralFeature part, Object value) {
        value(index).ifPresent(text -> subject.session().set(subject.change(subject.object().orElseThrow(), feature), text, part, value));
    }

    @SuppressWarnings("unchecked") // the feature holds texts
    private void add() {
        subject.edit(feature, owner -> {
            EObject text = EcoreUtil.create(feature.getEReferenceType());
            ((Text) text).setLanguage(languages.next(values()));
            ((List<EObject>) owner.eGet(feature)).add(text);
        });
    }

    private void remove(int index) {
        value(index).ifPresent(text -> subject.edit(feature, owner -> ((List<?>) owner.eGet(feature)).remove(text)));
    }

    @Override
    public EStructuralFeature feature() {
        return feature;
    }

    @Override
    public void refresh() {
        lines.show(values().size());
    }

    @Override
    public void setFocus() {
        lines.setFocus();
    }
}
