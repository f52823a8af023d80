package org.rapporteur.ui.pages;

import java.lang.reflect.Method;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** What a screen reader is told of a widget: on GTK by GTK itself, elsewhere by the listeners of the control. */
final class Heard {

    private final boolean gtk = SWT.getPlatform().equals("gtk");

    /** The name of a widget; empty when it has none. */
    String name(Widget widget) {
        try {
            return gtk ? ofGtk(widget) : widget instanceof Control control ? ofListeners(control) : ((ToolItem) widget).getToolTipText();
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }

    private static String ofGtk(Widget widget) throws ReflectiveOperationException {
        long handle = Widget.class.getField("handle").getLong(widget);
        if (widget instanceof ToolItem || widget instanceof Combo combo && (combo.getStyle() & SWT.READ_ONLY) == 0) {
            handle = (long) function("gtk3.GTK3", "gtk_bin_get_child", long.class).invoke(null, handle);
        }
        long heard = (long) function("gtk3.GTK3", "gtk_widget_get_accessible", long.class).invoke(null, handle);
        var name = new long[1];
        function("gtk.OS", "g_object_get", long.class, byte[].class, long[].class, long.class).invoke(null, heard,
                "accessible-name\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII), name, 0L);
        return name[0] == 0 ? "" : (String) function("Converter", "cCharPtrToJavaString", long.class, boolean.class).invoke(null, name[0], true);
    }

    private static Method function(String place, String name, Class<?>... types) throws ReflectiveOperationException {
        return Widget.class.getClassLoader().loadClass("org.eclipse.swt.internal." + place).getMethod(name, types);
    }

    private static String ofListeners(Control control) throws ReflectiveOperationException {
        var field = Accessible.class.getDeclaredField("accessibleListeners");
        field.setAccessible(true);
        var event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        event.result = control instanceof Button button ? button.getText() : "";
        Stream.ofNullable((java.util.List<?>) field.get(control.getAccessible())).flatMap(java.util.List::stream)
                .forEach(listener -> ((AccessibleListener) listener).getName(event));
        return event.result == null ? "" : event.result;
    }
}
