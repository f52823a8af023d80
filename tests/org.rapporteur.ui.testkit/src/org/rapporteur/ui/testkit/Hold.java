package org.rapporteur.ui.testkit;

import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.swt.widgets.Display;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.ui.session.DossierSession;

/** Holds long work at a place that it cannot pass until it is let go, while the window goes on answering. */
public final class Hold implements AutoCloseable {

    private final TestWindow window;
    private final Display display;
    private volatile boolean wanted = true;
    private volatile boolean holding;
    private Runnable end;

    private Hold(TestWindow window) {
        this.window = window;
        display = window.get(() -> window.window().getShell().getDisplay());
    }

    /** Holds whatever loads a country record that is not loaded. */
    public static Hold atLoading(TestWindow window, DossierSession session) {
        window.await("findings to be there, for which records are loaded as well", Hold::isChecked);
        var hold = new Hold(window);
        var adapter = new AdapterImpl() {
            @Override
            public void notifyChanged(Notification notification) {
                if (notification.getFeature() == Literals.DOSSIER__RECORDS && notification.getEventType() == Notification.RESOLVE) {
                    hold.here();
                }
            }
        };
        window.run(() -> session.dossier().eAdapters().add(adapter));
        hold.end = () -> session.dossier().eAdapters().remove(adapter);
        return hold;
    }

    private static boolean isChecked() {
        return Stream.of(Job.getJobManager().find(null)).noneMatch(job -> job.getClass().getName().startsWith("org.rapporteur.ui.findings."));
    }

    /** Holds whatever changes the dossier, when it has changed a first object. */
    public static Hold atChanging(TestWindow window, DossierSession session) {
        var hold = new Hold(window);
        hold.end = window.get(() -> session.changes().listen(change -> hold.here()));
        return hold;
    }

    private void here() {
        holding = true;
        while (wanted) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    /** Whether the work has come to the place. */
    boolean isReached() {
        return holding;
    }

    /** Lets the work go on. */
    @Override
    public void close() {
        wanted = false;
        display.wake();
        window.run(end);
    }
}
