package org.rapporteur.ui.parts;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.DossierException;
import org.rapporteur.ui.session.Writing;

/**
 * Writes under a waiting pointer, and when it takes longer, with a dialog that tells what is written.
 *
 * @param name what is written
 */
record WindowWriting(String name) implements Writing {

    @Override
    public void run(Work work) throws DossierException {
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                monitor.beginTask(Texts.of(WindowWriting.class, Locale.getDefault()).text("saving", name), IProgressMonitor.UNKNOWN);
                try {
                    work.run();
                } catch (DossierException problem) {
                    throw new InvocationTargetException(problem);
                }
            });
        } catch (InvocationTargetException problem) {
            if (problem.getCause() instanceof DossierException refused) {
                throw refused;
            }
            throw new IllegalStateException(problem.getCause());
        } catch (InterruptedException problem) {
            throw new IllegalStateException(problem); // nobody interrupts the thread of the window
        }
    }
}
