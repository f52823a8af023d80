package org.rapporteur.ui.look;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.prefs.BackingStoreException;
import org.rapporteur.ui.session.Pieces;

/** The light or dark look of the window: that of the system, or the one the user has chosen. In the thread of the window. */
@Component(service = Theme.class)
public final class Theme {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String CHOICE = "theme";
    /** In milliseconds. */
    private static final int LONGEST = 2000;
    private static final int PAUSE = 50;

    private final Runnable begin = this::begin;
    private boolean changing;

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
     * Chooses, now and for the next starts. The window has its colours a moment later.
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
        begin();
    }

    /** Whether the window does not have all of its colours yet. */
    boolean isChanging() {
        return changing || !Pieces.of(Display.getCurrent()).isEmpty();
    }

    /** One theme after the other: what has its colours only half would keep some of them. A timer that runs already begins anew. */
    private void begin() {
        var display = Display.getCurrent();
        if (isChanging()) {
            display.timerExec(PAUSE, begin);
        } else {
            changing = true;
            var colours = new Recolouring(display);
            // by itself, as what follows: the system alone takes long enough
            display.asyncExec(() -> hold(colours));
        }
    }

    private void hold(Recolouring colours) {
        Runnable tell = GtkSettings.hold();
        Display.getCurrent().asyncExec(() -> set(colours, tell));
    }

    private void set(Recolouring colours, Runnable tell) {
        try {
            PlatformUI.getWorkbench().getService(IEclipseContext.class).get(IThemeEngine.class).setTheme(isDark() ? DARK : LIGHT,
                    chosen() != Choice.SYSTEM);
            if (chosen() == Choice.SYSTEM) {
                forget();
            }
        } finally { // whatever the platform makes of it, the window is laid out again
            Display.getCurrent().asyncExec(() -> finish(colours, tell));
        }
    }

    private void finish(Recolouring colours, Runnable tell) {
        tell.run();
        whenSystemFits(Display.getCurrent(), () -> {
            colours.begin();
            changing = false;
        });
    }

    private boolean isDark() {
        return chosen() == Choice.SYSTEM ? Display.isSystemDarkTheme() : chosen() == Choice.DARK;
    }

    /**
     * Does something when the system has the colours of the look: the platform gives those back to every control that it has coloured,
     * and SWT keeps them there. A system that has only one set of colours is not waited for long.
     */
    private void whenSystemFits(Display display, Runnable what) {
        var waiting = new AtomicBoolean(true);
        Listener settings = event -> {
            if ((fits(display) || event == null) && waiting.compareAndSet(true, false)) {
                what.run();
            }
        };
        display.addListener(SWT.Settings, settings);
        display.timerExec(LONGEST, () -> {
            display.removeListener(SWT.Settings, settings);
            settings.handleEvent(null);
        });
        display.asyncExec(() -> settings.handleEvent(new Event()));
    }

    private boolean fits(Display display) {
        return isDark() == Palette.isDark(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND));
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
