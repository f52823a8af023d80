package org.rapporteur.ui.look;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.prefs.BackingStoreException;

/** The light or dark look of the window: that of the system, or the one the user has chosen. In the thread of the window. */
@Component(service = Theme.class)
public final class Theme {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String CHOICE = "theme";

    /** What can be chosen. */
    public enum Choice {
        /** As the system has it. */
        SYSTEM,
        /** Dark on light. */
        LIGHT,
        /** Light on dark. */
        DARK;

        /** Its name in the names of commands. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The choice of a name. */
        public static Choice of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    /** What is chosen. */
    public Choice chosen() {
        return Choice.of(settings().get(CHOICE, Choice.SYSTEM.id()));
    }

    /**
     * Chooses, now and for the next starts.
     *
     * @param choice the look
     */
    public void choose(Choice choice) {
        settings().put(CHOICE, choice.id());
        try {
            settings().flush();
        } catch (BackingStoreException notKept) {
            // it is chosen again at the next start
        }
        boolean dark = choice == Choice.SYSTEM ? Display.isSystemDarkTheme() : choice == Choice.DARK;
        PlatformUI.getWorkbench().getService(IEclipseContext.class).get(IThemeEngine.class).setTheme(dark ? DARK : LIGHT,
                choice != Choice.SYSTEM);
        if (choice == Choice.SYSTEM) {
            forget();
        }
    }

    /** The platform keeps the theme that was set last, and would set it at the next start. */
    private static void forget() {
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");
        kept.remove("themeid");
        try {
            kept.flush();
        } catch (BackingStoreException notKept) {
            // the theme of the last time comes again
        }
    }

    private static IEclipsePreferences settings() {
        return InstanceScope.INSTANCE.getNode("org.rapporteur.ui");
    }
}
