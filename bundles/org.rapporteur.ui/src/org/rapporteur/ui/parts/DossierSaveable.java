package org.rapporteur.ui.parts;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;
import org.rapporteur.store.DossierException;
import org.rapporteur.ui.session.DossierSession;

/** What the platform saves, whichever editor is asked: the whole dossier. Two of one session are equal. */
public final class DossierSaveable extends Saveable {

    private final DossierSession session;

    /**
     * @param session the dossier
     */
    public DossierSaveable(DossierSession session) {
        this.session = session;
    }

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        try {
            session.save(new WindowWriting(getName()));
        } catch (DossierException problem) {
            throw new CoreException(Status.error(problem.getMessage(), problem));
        }
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public String getName() {
        String title = session.dossier().getTitle();
        return title == null ? session.folder().getFileName().toString() : title;
    }

    @Override
    public String getToolTipText() {
        return session.folder().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null; // the platform's way to say: none
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DossierSaveable that && session == that.session;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(session);
    }
}
