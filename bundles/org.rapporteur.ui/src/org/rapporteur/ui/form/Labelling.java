package org.rapporteur.ui.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.ScrolledForm;

/** Where the labels of a form stand: beside their fields, or above them where there is no room for that. */
final class Labelling {

    /** Width from which labels stand beside fields, in pixels. */
    private static final int ROOM = 480;
    private static final int COLUMNS = 3;

    private final List<Composite> grids = new ArrayList<>();
    private boolean above;

    Labelling(ScrolledForm form) {
        form.addListener(SWT.Resize, event -> {
            boolean narrow = form.getSize().x < ROOM;
            if (narrow != above) {
                above = narrow;
                arrange();
                form.reflow(true);
            }
        });
    }

    /** Takes part in where the labels of a grid stand, whose rows are a label, a field and the way to its source. */
    void add(Composite grid) {
        grids.add(grid);
    }

    /** Puts the labels there are where they belong. */
    void arrange() {
        grids.stream().filter(grid -> !grid.isDisposed()).forEach(this::arrange);
    }

    private void arrange(Composite grid) {
        ((GridLayout) grid.getLayout()).numColumns = above ? COLUMNS - 1 : COLUMNS;
        for (Control child : grid.getChildren()) {
            if (child instanceof Label label && label.getLayoutData() instanceof GridData data) {
                data.horizontalSpan = above ? COLUMNS - 1 : 1;
            }
        }
    }
}
