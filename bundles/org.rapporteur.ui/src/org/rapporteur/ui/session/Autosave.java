package org.rapporteur.ui.session;

import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.rapporteur.store.DossierException;
import org.rapporteur.store.UnsavedWork;

/**
 * Writes unsaved work beside the dossier a little while after each change, so that it survives the end of the program, however it ends.
 * It is taken in the thread of the window, at a cost that grows with what changed, and written in the background.
 */
public final class Autosave {

    /** Framework property with the milliseconds after a change. */
    public static final String DELAY = "rapporteur.autosave";

    private static final int USUAL_DELAY = 3000;

    private final CurrentDossier current;
    private final Display display;
    private final int delay;
    private final Runnable take = this::take;

    /**
     * @param current the dossier
     * @param display the window's
     * @param context tells the delay, see {@link #DELAY}
     */
    public Autosave(CurrentDossier current, Display display, BundleContext context) {
        this.current = current;
        this.display = display;
        delay = Optional.ofNullable(context.getProperty(DELAY)).map(Integer::valueOf).orElse(USUAL_DELAY);
        current.onSwitch(session -> session.ifPresent(this::follow));
    }

    private void follow(DossierSession session) {
        session.onChange(change -> {
            if (change.kind() == Change.Kind.CONTENT && !session.isReadOnly()) {
                display.timerExec(delay, take); // a timer that runs already begins anew
            }
        });
    }

    private void take() {
        if (current.session().filter(DossierSession::isWriting).isPresent()) {
            display.timerExec(delay, take); // saving may fail
            return;
        }
        current.session().filter(session -> !session.isReadOnly()).ifPresent(session -> {
            try {
                write(session.open().unsavedWork());
            } catch (DossierException problem) {
                log(problem);
            }
        });
    }

    private static void write(UnsavedWork work) {
        Job job = Job.createSystem("autosave", (ICoreRunnable) monitor -> {
            try {
                work.write();
            } catch (DossierException problem) {
                log(problem);
            }
        });
        job.schedule();
    }

    /** Nothing is lost yet, and saving will say the same loudly. */
    private static void log(DossierException problem) {
        IStatus status = Status.warning(problem.getMessage(), problem);
        ILog.of(Autosave.class).log(status);
    }
}
