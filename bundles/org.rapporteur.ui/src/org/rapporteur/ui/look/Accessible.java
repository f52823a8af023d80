package org.rapporteur.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Names for controls that have no label of their own, for those who hear the window. */
public final class Accessible {

    private static final String UNSEEN = Accessible.class.getName();

    private Accessible() {
    }

    /**
     * Names a control.
     *
     * @param control the control
     * @param name what it is called
     */
    public static void name(Control control, String name) {
        say(control, name);
        if (SWT.getPlatform().equals("gtk")) {
            label(control, name);
        }
    }

    private static void say(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name;
                }
            }
        });
    }

    /** For fields, lists and tables of its own GTK asks no listener, only for what labels them; something that nobody sees will do. */
    private static void label(Control control, String name) {
        var label = new Canvas(unseen(control.getShell()), SWT.NONE);
        say(label, name);
        control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        control.addListener(SWT.Dispose, event -> label.dispose());
    }

    /** What holds the labels of a window that nobody sees: a window that is never opened. */
    private static Shell unseen(Shell window) {
        if (window.getData(UNSEEN) instanceof Shell known) {
            return known;
        }
        var unseen = new Shell(window, SWT.NONE);
        window.setData(UNSEEN, unseen);
        return unseen;
    }
}
