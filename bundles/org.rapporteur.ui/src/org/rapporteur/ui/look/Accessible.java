package org.rapporteur.ui.look;

import java.util.Optional;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;

/** Names for controls that have no label of their own, for those who hear the window. */
public final class Accessible {

    private static final String NAME = Accessible.class.getName();
    private static final Optional<GtkNames> GTK = GtkNames.find();

    private Accessible() {
    }

    /**
     * Names a control; another name takes the place of the one before.
     *
     * @param control the control
     * @param name what it is called
     */
    public static void name(Control control, String name) {
        if (control.getData(NAME) == null) {
            control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
                @Override
                public void getName(AccessibleEvent event) {
                    if (event.childID == ACC.CHILDID_SELF) {
                        event.result = (String) control.getData(NAME);
                    }
                }
            });
        }
        control.setData(NAME, name);
        GTK.ifPresent(gtk -> gtk.tell(control, name));
    }

    /** Names a button of a tool bar, where its tip is not taken for its name. */
    static void name(ToolItem item, String name) {
        GTK.ifPresent(gtk -> gtk.tell(item, name));
    }

    /** Whether a control was named. */
    static boolean isNamed(Control control) {
        return control.getData(NAME) != null;
    }
}
