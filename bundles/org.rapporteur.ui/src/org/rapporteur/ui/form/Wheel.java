package org.rapporteur.ui.form;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Scrollable;

/** The wheel of the mouse over a field moves the form, unless the field itself has more to show that way. */
final class Wheel {

    private static final int LINE = 20;

    private Wheel() {
    }

    static void over(Scrollable field) {
        field.addListener(SWT.MouseVerticalWheel, event -> form(field).filter(form -> !moves(field, event.count)).ifPresent(form -> {
            event.doit = false;
            Point origin = form.getOrigin();
            form.setOrigin(origin.x, Math.max(0, origin.y - event.count * LINE));
        }));
    }

    private static Optional<ScrolledComposite> form(Control field) {
        for (Composite at = field.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrolledComposite form) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    private static boolean moves(Scrollable field, int up) {
        ScrollBar bar = field.getVerticalBar();
        return bar != null && (up > 0 ? bar.getSelection() > bar.getMinimum() : bar.getSelection() + bar.getThumb() < bar.getMaximum());
    }
}
