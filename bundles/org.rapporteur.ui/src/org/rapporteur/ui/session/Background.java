package org.rapporteur.ui.session;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.rapporteur.analysis.Inquiry;

/**
 * Works something out beside the window's thread, over the dossier as it is, and shows it if the dossier still is so then. What a
 * change has outrun is thrown away, with whatever it met half-way.
 *
 * @param <T> what is worked out
 */
public final class Background<T> {

    private final Control shown;
    private final DossierSession session;
    private final String name;
    private final Function<Inquiry, T> work;
    private final Consumer<T> show;
    private long asked = -1;

    /**
     * @param shown the control for which it is worked out; nothing is shown once it is disposed
     * @param session the dossier
     * @param name what is worked out, in the language of the window
     * @param work works it out; in a thread of its own
     * @param show shows it; in the thread of the window
     */
    public Background(Control shown, DossierSession session, String name, Function<Inquiry, T> work, Consumer<T> show) {
        this.shown = Objects.requireNonNull(shown);
        this.session = Objects.requireNonNull(session);
        this.name = Objects.requireNonNull(name);
        this.work = Objects.requireNonNull(work);
        this.show = Objects.requireNonNull(show);
    }

    /** Works it out anew, unless that has been begun for the dossier as it is. In the thread of the window. */
    public void start() {
        long version = session.version();
        if (asked == version || shown.isDisposed()) {
            return;
        }
        asked = version;
        Display display = shown.getDisplay();
        Inquiry inquiry = session.inquiryBeside(display);
        Job job = Job.create(name, monitor -> {
            return run(inquiry, version, display);
        });
        job.setSystem(true);
        job.schedule();
    }

    private IStatus run(Inquiry inquiry, long version, Display display) {
        try {
            T found = work.apply(inquiry);
            if (isWanted(version)) {
                display.asyncExec(() -> {
                    if (isWanted(version)) {
                        show.accept(found);
                    }
                });
            }
            return Status.OK_STATUS;
        } catch (RuntimeException problem) {
            return isWanted(version) ? Status.error(name + ": " + problem.getMessage(), problem) : Status.CANCEL_STATUS;
        }
    }

    /** Not when what shows it is gone, perhaps with the window, or the dossier has changed. */
    private boolean isWanted(long version) {
        return !shown.isDisposed() && version == session.version();
    }
}
