package org.rapporteur.ui.wizard;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapporteur.report.export.Progress;

/** Tells a wizard how far long work is, and the work whether the user has had enough. */
public final class Watched implements Progress {

    private final IProgressMonitor monitor;
    private int before = -1;

    /**
     * @param monitor the wizard's
     */
    public Watched(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public void step(int done, int total, String what) {
        if (before < 0) {
            monitor.beginTask("", total);
        } else {
            monitor.worked(done - before);
        }
        before = done;
        monitor.subTask(what);
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
