package org.rapporteur.ui.look;

import com.sun.jna.Function;

/**
 * What GTK is told of how the window looks. Each time it is told, GTK reads its style anew and asks every widget, seen or not, and SWT
 * tells it the same twice. So it is held back: GTK hears of it once, when the platform is done.
 */
final class GtkSettings {

    private static final String OBJECTS = "libgobject-2.0.so.0";
    private static final String WINDOWS = "libgtk-3.so.0";

    private final Object[] settings = { Function.getFunction(WINDOWS, "gtk_settings_get_default").invokePointer(new Object[0]) };

    private GtkSettings() {
    }

    /**
     * Holds back what GTK is told from now on, where the window is of GTK 3. In the thread of the window.
     *
     * @return tells it
     */
    static Runnable hold() {
        if (GtkNames.isGtk3()) {
            try {
                return new GtkSettings().freeze();
            } catch (LinkageError unknown) {
                // a system on which GTK is not found: it hears of everything at once, which takes longer
            }
        }
        return () -> {
        };
    }

    private Runnable freeze() {
        Function thaw = Function.getFunction(OBJECTS, "g_object_thaw_notify");
        Function.getFunction(OBJECTS, "g_object_freeze_notify").invokeVoid(settings);
        return () -> thaw.invokeVoid(settings);
    }
}
