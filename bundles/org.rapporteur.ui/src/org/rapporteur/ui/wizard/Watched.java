package org.rapporteur.ui.wizard;

import org.eclipse.core.runtime.IProgressMonitor;
import org.rapporteur.model.work.Progress;

/** Tells a wizard how far long work is, and the work whether the user has had enough. */
final class Watched implements Progress {

    private final IProgressMonitor monitor;
    private final String doing;
    private int before = -1;

    /**
     * @param monitor the wizard's
     * @param doing what is done, in words
     */
    Watched(IProgressMonitor monitor, String doing) {
        this.monitor = monitor;
        this.doing = doing;
        monitor.beginTask(doing, IProgressMonitor.UNKNOWN); // until it is known how much there is to do
    }

    @Override
    public void step(int done, int total, String what) {
        if (before < 0 && total > 1) {
            monitor.beginTask(doing, total);
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
