package org.rapporteur.ui.look;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Widget;

/** What SWT gets wrong on GTK where a window is read from right to left, put right. */
public final class RightToLeft {

    private RightToLeft() {
    }

    /** Begins to put controls in their places. */
    static void begin(Display display) {
        if (SWT.getPlatform().equals("gtk")) {
            display.addListener(SWT.Skin, event -> showChoice(event.widget));
            display.addFilter(SWT.Resize, RightToLeft::place);
            display.addFilter(SWT.Resize, RightToLeft::showStart);
        }
    }

    /** What is chosen is painted over by the arrow, which stays on its side. */
    private static void showChoice(Widget widget) {
        if (widget instanceof Combo choice && isMirrored(choice) && (choice.getStyle() & SWT.READ_ONLY) != 0) {
            choice.setOrientation(SWT.LEFT_TO_RIGHT);
        }
    }

    /**
     * A control that is not seen is moved with its parent, and SWT does not remember that it was: what then seems to be in its place
     * already is never moved there, and pages stay empty.
     */
    private static void place(Event event) {
        if (event.widget instanceof Control control && control.getParent() != null && isMirrored(control.getParent())) {
            Point place = control.getLocation();
            control.setLocation(place.x, place.y + 1);
            control.setLocation(place);
        }
    }

    /** Tables that are wider than their place would begin at their end. */
    private static void showStart(Event event) {
        if (event.widget instanceof Table table && isMirrored(table)) {
            table.getDisplay().asyncExec(() -> {
                if (!table.isDisposed() && table.getColumnCount() > 0) {
                    table.showColumn(table.getColumn(0));
                }
            });
        }
    }

    /**
     * Gives rows labels in several colours; in one colour where SWT would paint their icons outside of the rows.
     *
     * @param rows shows them
     * @param labels the labels
     */
    public static void label(ColumnViewer rows, StyledCellLabelProvider labels) {
        labels.setOwnerDrawEnabled(!isMirrored(rows.getControl()));
        rows.setLabelProvider(labels);
    }

    private static boolean isMirrored(Control control) {
        return (control.getStyle() & SWT.MIRRORED) != 0;
    }
}
