package org.rapporteur.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.region.Vocabulary.Term;

/** One of the terms of a region, or none. A value that is no term stands below them as it is. */
final class TermField implements Field {

    private final Subject subject;
    private final EAttribute feature;
    private final List<String> terms;
    private final TermNotation notation;
    private final Combo combo;
    private List<String> keys = List.of();

    TermField(Composite parent, Subject subject, EAttribute feature, List<Term> terms) {
        this.subject = subject;
        this.feature = feature;
        this.terms = terms.stream().map(Term::key).toList();
        notation = new TermNotation(terms, subject.session().locale(), subject.texts());
        var row = new FieldRow(parent, subject, feature, 1, false);
        combo = row.only(ChoiceField.combo(row.place(), List.of()));
        combo.addListener(SWT.Selection, event -> {
            String key = keys.get(combo.getSelectionIndex());
            subject.set(feature, key.isEmpty() ? null : key);
        });
        refresh();
    }

    @Override
    public EStructuralFeature feature() {
        return feature;
    }

    @Override
    public void refresh() {
        combo.setEnabled(subject.isEditable());
        String now = subject.value(feature).map(Object::toString).orElse("");
        var choices = new ArrayList<String>(feature.isRequired() ? terms : Stream.concat(Stream.of(""), terms.stream()).toList());
        if (!choices.contains(now)) {
            choices.add(now);
        }
        if (!choices.equals(keys)) {
            keys = choices;
            combo.setItems(keys.stream().map(notation::write).toArray(String[]::new));
        }
        combo.select(keys.indexOf(now));
    }

    @Override
    public void setFocus() {
        combo.setFocus();
    }
}
