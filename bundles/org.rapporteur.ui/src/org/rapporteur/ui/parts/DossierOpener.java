package org.rapporteur.ui.parts;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.DossierException;
import org.rapporteur.store.OpenDossier;
import org.rapporteur.ui.session.CurrentDossier;

/** Opens dossiers in the background, so that the window goes on answering, and shows them. In the thread of the window. */
@Component(service = DossierOpener.class)
public final class DossierOpener {

    private final CurrentDossier current;

    /**
     * Made by Declarative Services.
     *
     * @param current shows the dossier
     */
    @Activate
    public DossierOpener(@Reference CurrentDossier current) {
        this.current = current;
    }

    /**
     * Opens a dossier in place of the one that is open, when the user agrees to leave that one.
     *
     * @param folder its folder
     */
    public void open(Path folder) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && !window.getActivePage().saveAllEditors(true)) {
            return;
        }
        var texts = Texts.of(DossierOpener.class, Locale.getDefault());
        Job job = Job.create(texts.text("opening", folder), monitor -> {
            return read(folder, monitor);
        });
        job.setUser(true);
        job.schedule();
    }

    private IStatus read(Path folder, IProgressMonitor monitor) {
        try {
            OpenDossier open = current.read(folder);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(open));
            return Status.OK_STATUS;
        } catch (DossierException problem) {
            return Status.error(problem.getMessage(), problem);
        }
    }

    private void show(OpenDossier open) {
        try {
            current.show(open);
        } catch (DossierException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
