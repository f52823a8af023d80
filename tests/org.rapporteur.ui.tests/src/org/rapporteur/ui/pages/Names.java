package org.rapporteur.ui.pages;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Control;

/** What controls are called for those who hear: asked of the listeners by which the program names them. */
final class Names {

    private Names() {
    }

    static String of(Control control) {
        var accessible = control.getAccessible();
        try {
            var event = new org.eclipse.swt.accessibility.AccessibleEvent(accessible);
            event.childID = ACC.CHILDID_SELF;
            var field = accessible.getClass().getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            for (Object listener : (java.util.List<?>) field.get(accessible)) {
                ((org.eclipse.swt.accessibility.AccessibleListener) listener).getName(event);
            }
            return event.result == null ? "" : event.result;
        } catch (ReflectiveOperationException problem) {
            throw new AssertionError(problem);
        }
    }

}
