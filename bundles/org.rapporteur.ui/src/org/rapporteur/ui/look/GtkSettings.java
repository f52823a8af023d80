package org.rapporteur.ui.look;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Optional;

import org.eclipse.swt.widgets.Display;

/**
 * What GTK is told of how the window looks. Each time it is told, GTK reads its style anew and asks every widget, seen or not, and SWT
 * tells it the same twice. So it is held back: GTK hears of it once, when the platform is done. The functions for that are GTK's; SWT
 * can call functions, but knows only of others.
 */
final class GtkSettings {

    private static final String LIBRARY = "libgobject-2.0.so.0";

    private final MethodHandle call;
    private final long settings;
    private final long freeze = address("g_object_freeze_notify");
    private final long thaw = address("g_object_thaw_notify");

    private GtkSettings() throws ReflectiveOperationException {
        ClassLoader swt = Display.class.getClassLoader();
        call = MethodHandles.publicLookup().findStatic(swt.loadClass("org.eclipse.swt.internal.gtk.OS"), "call",
                MethodType.methodType(long.class, long.class, long.class, long.class, long.class, long.class));
        settings = (long) swt.loadClass("org.eclipse.swt.internal.gtk.GTK").getMethod("gtk_settings_get_default").invoke(null);
    }

    /** Where a function is. For Java 21 what tells that is a preview, against which nothing that ships can be compiled. */
    private static long address(String function) throws ReflectiveOperationException {
        Class<?> libraries = Class.forName("java.lang.foreign.SymbolLookup");
        Class<?> arenas = Class.forName("java.lang.foreign.Arena");
        Object always = arenas.getMethod("global").invoke(null);
        Object library = libraries.getMethod("libraryLookup", String.class, arenas).invoke(null, LIBRARY, always);
        var found = (Optional<?>) libraries.getMethod("find", String.class).invoke(library, function);
        return (long) Class.forName("java.lang.foreign.MemorySegment").getMethod("address").invoke(found.orElseThrow());
    }

    /**
     * Holds back what GTK is told from now on, where the window is of GTK 3. In the thread of the window.
     *
     * @return tells it
     */
    static Runnable hold() {
        if (!GtkNames.isGtk3()) {
            return () -> {
            };
        }
        try {
            var gtk = new GtkSettings();
            gtk.call(gtk.freeze);
            return () -> gtk.call(gtk.thaw);
        } catch (ReflectiveOperationException | RuntimeException other) {
            return () -> {
                // a Java or an SWT of another make: GTK hears of everything at once, which takes longer
            };
        }
    }

    private void call(long function) {
        try {
            long nothing = (long) call.invokeExact(function, settings, 0L, 0L, 0L);
        } catch (RuntimeException | Error problem) {
            throw problem;
        } catch (Throwable problem) {
            throw new IllegalStateException(problem);
        }
    }
}
