package org.rapporteur.ui.look;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * The names of GTK's own widgets. SWT asks its listeners only for what it draws itself; a field, a list or a button of GTK has to be told
 * its name, with functions that SWT has but does not offer.
 */
final class GtkNames {

    private static final byte[] PROPERTY = "accessible-name\0".getBytes(StandardCharsets.US_ASCII);

    private final MethodHandle handle;
    private final MethodHandle accessible;
    private final MethodHandle child;
    private final MethodHandle set;

    private GtkNames() throws ReflectiveOperationException {
        Lookup lookup = MethodHandles.publicLookup();
        ClassLoader swt = Widget.class.getClassLoader();
        Class<?> gtk = swt.loadClass("org.eclipse.swt.internal.gtk3.GTK3");
        MethodType widgetOfWidget = MethodType.methodType(long.class, long.class);
        handle = lookup.findGetter(Widget.class, "handle", long.class);
        accessible = lookup.findStatic(gtk, "gtk_widget_get_accessible", widgetOfWidget);
        child = lookup.findStatic(gtk, "gtk_bin_get_child", widgetOfWidget);
        set = lookup.findStatic(swt.loadClass("org.eclipse.swt.internal.gtk.OS"), "g_object_set",
                MethodType.methodType(void.class, long.class, byte[].class, byte[].class, long.class));
    }

    /** Them, where the window is of GTK 3. */
    static Optional<GtkNames> find() {
        if (!isGtk3()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GtkNames());
        } catch (ReflectiveOperationException other) {
            return Optional.empty(); // an SWT of another make: names are heard only of what it draws
        }
    }

    static boolean isGtk3() {
        return SWT.getPlatform().equals("gtk") && !System.getProperty("org.eclipse.swt.internal.gtk.version", "3").startsWith("4");
    }

    /** Tells GTK the name of a widget, and of the part of it that has the keyboard. */
    void tell(Widget widget, String name) {
        try {
            long outer = (long) handle.invokeExact(widget);
            tell(outer, name);
            if (widget instanceof Combo || widget instanceof ToolItem) {
                tell((long) child.invokeExact(outer), name);
            }
        } catch (RuntimeException | Error problem) {
            throw problem;
        } catch (Throwable problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void tell(long one, String name) throws Throwable {
        if (one != 0) {
            set.invokeExact((long) accessible.invokeExact(one), PROPERTY, (name + '\0').getBytes(StandardCharsets.UTF_8), 0L);
        }
    }
}
