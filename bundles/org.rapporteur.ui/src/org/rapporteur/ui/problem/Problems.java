package org.rapporteur.ui.problem;

import java.util.Locale;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rapporteur.model.text.Texts;

/**
 * Shows problems. In the thread of the window.
 *
 * @param locale language of the window
 */
public record Problems(Locale locale) {

    /** In the language of the window. */
    public static Problems inWindow() {
        return new Problems(Locale.getDefault());
    }

    /**
     * Shows what went wrong, and waits until the user has read it.
     *
     * @param title what could not be done
     * @param cause what was thrown
     */
    public void show(String title, Throwable cause) {
        new ProblemDialog(parent(), title, Problem.of(cause, locale), texts()).open();
    }

    /**
     * Shows what went wrong unexpectedly, and waits until the user has read it.
     *
     * @param cause what was thrown
     */
    public void show(Throwable cause) {
        show(texts().text("title"), cause);
    }

    private Texts texts() {
        return Texts.of(Problem.class, locale);
    }

    private static Shell parent() {
        Display display = Display.getCurrent();
        Shell active = display.getActiveShell();
        if (active != null) {
            return active;
        }
        Shell[] all = display.getShells();
        return all.length == 0 ? new Shell(display) : all[0];
    }
}
