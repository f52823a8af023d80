package org.rapporteur.ui.form;

import java.util.ArrayList;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Several texts, in order: a line for each. */
final class WordsField implements Field {

    private final Subject subject;
    private final EAttribute feature;
    private final FieldRow row;
    private final Lines lines;
    private boolean adding;

    WordsField(Composite parent, Subject subject, EAttribute feature) {
        this.subject = subject;
        this.feature = feature;
        row = new FieldRow(parent, subject, feature, 1, true);
        lines = new Lines(row, subject, subject.texts().text("add.text"), new Lines.Maker(this::line, this::remove, this::add));
    }

    private Lines.Line line(Composite place, int index) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(place);
        var control = row.named(row.toolkit().createText(place, "", SWT.SINGLE | SWT.BORDER),
                subject.texts().text("line.of", row.label(), index + 1));
        control.setLayoutData(FieldRow.wide());
        var text = new CheckedText(control, new TextNotation(), row.hint(), subject.session(), value -> set(index, (String) value));
        return new Lines.Line() {
            @Override
            public void refresh() {
                text.control().setEditable(subject.isEditable());
                text.show(index < subject.values(feature).size() ? subject.values(feature).get(index) : null);
            }

            @Override
            public void setFocus() {
                text.control().setFocus();
            }
        };
    }

    private void set(int index, String value) {
        adding = false;
        var words = new ArrayList<Object>(subject.values(feature));
        if (value == null) {
            remove(index);
        } else if (index < words.size()) {
            words.set(index, value);
            subject.set(feature, words);
        } else {
            words.add(value);
            subject.set(feature, words);
        }
    }

    private void remove(int index) {
        adding = false;
        var words = new ArrayList<Object>(subject.values(feature));
        if (index < words.size()) {
            words.remove(index);
            subject.set(feature, words);
        } else {
            refresh();
        }
    }

    /** A line to type in; it becomes a change when something was typed. */
    private void add() {
        adding = true;
        refresh();
    }

    @Override
    public EStructuralFeature feature() {
        return feature;
    }

    @Override
    public void refresh() {
        lines.show(subject.values(feature).size() + (adding ? 1 : 0));
    }

    @Override
    public void setFocus() {
        lines.setFocus();
    }
}
