package org.rapporteur.ui.form;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** One of the values of an enumeration, in the model's order. */
final class ChoiceField implements Field {

    private final Subject subject;
    private final EStructuralFeature feature;
    private final List<Enumerator> literals;
    private final Combo combo;

    ChoiceField(Composite parent, Subject subject, EAttribute feature) {
        this.subject = subject;
        this.feature = feature;
        literals = ((EEnum) feature.getEAttributeType()).getELiterals().stream().map(EEnumLiteral::getInstance).toList();
        var row = new FieldRow(parent, subject, feature, 1, false);
        List<String> none = feature.isUnsettable() ? List.of("–") : List.of();
        combo = row.only(combo(row.place(), Stream.concat(none.stream(), literals.stream().map(subject.names()::label)).toList()));
        combo.addListener(SWT.Selection, event -> subject.set(feature, chosen(combo.getSelectionIndex() - none.size())));
    }

    private Enumerator chosen(int index) {
        return index < 0 ? null : literals.get(index); // null unsets
    }

    /** A combo whose value the mouse's wheel does not change in passing. */
    static Combo combo(Composite parent, List<String> words) {
        var combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(words.toArray(String[]::new));
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        return combo;
    }

    @Override
    public EStructuralFeature feature() {
        return feature;
    }

    @Override
    public void refresh() {
        combo.setEnabled(subject.isEditable());
        subject.value(feature).ifPresentOrElse(value -> combo.select(index(value)), combo::deselectAll);
    }

    private int index(Object value) {
        if (!feature.isUnsettable()) {
            return literals.indexOf(value);
        }
        return subject.object().filter(one -> one.eIsSet(feature)).isPresent() ? 1 + literals.indexOf(value) : 0;
    }

    @Override
    public void setFocus() {
        combo.setFocus();
    }
}
