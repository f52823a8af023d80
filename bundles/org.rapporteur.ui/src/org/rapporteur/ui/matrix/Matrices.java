package org.rapporteur.ui.matrix;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.analysis.matrix.Matrix;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

/** The matrix of the dossier that is open: one for all who show some of it. To be used by the thread of the window. */
@Component(service = Matrices.class)
public final class Matrices {

    private final Runnable deafen;
    private Optional<Current> current = Optional.empty();

    /** The matrix of a session, and what it lives on. */
    private record Current(DossierSession session, Matrix matrix, ExecutorService background) {
        void close() {
            matrix.close();
            background.shutdownNow();
        }
    }

    /**
     * Made by Declarative Services.
     *
     * @param dossier tells when another dossier is shown
     */
    @Activate
    public Matrices(@Reference CurrentDossier dossier) {
        deafen = dossier.onSwitch(session -> close());
        Job meeting = Job.createSystem("Matrix", monitor -> {
            Layers.meet();
        });
        meeting.schedule();
    }

    /**
     * The matrix of the dossier that is open.
     *
     * @param session the dossier
     */
    public Matrix of(DossierSession session) {
        if (current.isEmpty() || current.get().session() != session) {
            close();
            current = Optional.of(open(session, Display.getCurrent()));
        }
        return current.get().matrix();
    }

    private static Current open(DossierSession session, Display display) {
        var background = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("Matrix").daemon().factory());
        return new Current(session, new Matrix(session.inquiry(), session.changes(), background, work -> {
            if (!display.isDisposed()) {
                display.asyncExec(work);
            }
        }), background);
    }

    private void close() {
        current.ifPresent(Current::close);
        current = Optional.empty();
    }

    /** Lets go of the matrix; called by Declarative Services. */
    @Deactivate
    void deactivate() {
        deafen.run();
        close();
    }
}
