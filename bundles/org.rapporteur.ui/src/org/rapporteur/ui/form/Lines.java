package org.rapporteur.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** Lines below each other, as many as there are values, each with a button that removes it, and one below that adds another. */
final class Lines {

    /** What a line shows. */
    interface Line {
        /** Shows the value as it is now. */
        void refresh();

        /** Gives it the keyboard. */
        void setFocus();
    }

    /**
     * Makes and changes lines.
     *
     * @param make makes the controls of a line, by its place from 0, in a composite with a row for them
     * @param remove removes a line
     * @param add adds a line
     */
    record Maker(LineMaker make, java.util.function.IntConsumer remove, Runnable add) {
    }

    /** Makes the controls of a line. */
    interface LineMaker {
        /** Makes them in a grid, whose number of columns it sets. */
        Line make(Composite place, int index);
    }

    private final FieldRow row;
    private final Subject subject;
    private final Maker maker;
    private final Composite place;
    private final Button add;
    private final List<Line> lines = new ArrayList<>();
    private final List<Button> removes = new ArrayList<>();
    private final IntFunction<String> removeName;

    Lines(FieldRow row, Subject subject, String addText, Maker maker) {
        this.row = row;
        this.subject = subject;
        this.maker = maker;
        removeName = index -> subject.texts().text("line.remove", index + 1, row.label());
        place = row.toolkit().createComposite(row.place());
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        add = row.named(row.toolkit().createButton(row.place(), addText, SWT.PUSH), subject.texts().text("button.of", addText, row.label()));
        GridDataFactory.swtDefaults().applyTo(add);
        add.addListener(SWT.Selection, event -> add());
    }

    private void add() {
        maker.add().run();
        if (!lines.isEmpty()) {
            lines.getLast().setFocus();
        }
    }

    /** Shows so many lines; those that stay keep the keyboard. */
    void show(int count) {
        boolean changed = count != lines.size();
        while (lines.size() > count) {
            lines.removeLast();
            removes.removeLast();
            place.getChildren()[lines.size()].dispose();
        }
        while (lines.size() < count) {
            lines.add(make(lines.size()));
        }
        lines.forEach(Line::refresh);
        add.setEnabled(subject.isEditable());
        removes.forEach(button -> button.setEnabled(subject.isEditable()));
        if (changed) {
            reflow();
        }
    }

    private Line make(int index) {
        Composite line = row.toolkit().createComposite(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        Line made = maker.make().make(line, index);
        Button remove = row.named(row.toolkit().createButton(line, "✕", SWT.PUSH), removeName.apply(index));
        remove.setToolTipText(removeName.apply(index));
        remove.addListener(SWT.Selection, event -> maker.remove().accept(index));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(remove);
        removes.add(remove);
        return made;
    }

    private void reflow() {
        place.requestLayout();
        for (Composite at = place; at != null; at = at.getParent()) {
            if (at instanceof SharedScrolledComposite scrolled) {
                scrolled.reflow(true);
                return;
            }
        }
    }

    void setFocus() {
        if (lines.isEmpty()) {
            add.setFocus();
        } else {
            lines.getFirst().setFocus();
        }
    }
}
