package org.rapporteur.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.rapporteur.ui.session.Pieces;

/**
 * Lets go of many controls when nobody sees them any more, some at a time: GTK takes a tenth of a second for a large page. Those outside
 * go before those inside them, as always: what belongs to a page has heard that it ends before any of its parts is missing.
 */
final class LettingGo {

    /** How many controls go at once. */
    private static final int MANY = 60;

    private final Shell aside;
    private final Pieces pieces;

    private LettingGo(Shell aside) {
        this.aside = aside;
        pieces = Pieces.of(aside.getDisplay());
    }

    /**
     * Takes a control out of its window, and lets go of it soon. In the thread of the window.
     *
     * @param control the control; where it cannot be taken out, it stays to be disposed with what it stands in
     */
    static void of(Composite control) {
        control.setVisible(false);
        var aside = new Shell(control.getDisplay());
        new GC(aside).dispose(); // from one realized place to another, GTK moves and lets go in two thirds of the time
        var going = new LettingGo(aside);
        if (control.setParent(aside)) {
            Stream.of(control.getChildren()).forEach(going::apart);
        }
        going.pieces.add(aside, aside::dispose);
    }

    private void apart(Control control) {
        List<Composite> inside = new ArrayList<>();
        collect(control, inside);
        inside.remove(control);
        pieces.add(control, () -> {
            inside.stream().filter(part -> !part.isDisposed()).forEach(part -> part.setParent(aside));
            control.dispose();
        });
        inside.reversed().forEach(part -> pieces.add(part, part::dispose));
    }

    /** Finds the parts with many controls, those inside before those outside, and tells how many controls are in none of them. */
    private static int collect(Control control, List<Composite> parts) {
        if (!(control instanceof Composite composite)) {
            return 1;
        }
        int loose = 1 + Stream.of(composite.getChildren()).mapToInt(child -> collect(child, parts)).sum();
        if (loose < MANY) {
            return loose;
        }
        parts.add(composite);
        return 0;
    }
}
