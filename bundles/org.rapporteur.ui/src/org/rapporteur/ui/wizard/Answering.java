package org.rapporteur.ui.wizard;

import org.eclipse.swt.widgets.Display;
import org.rapporteur.model.work.Progress;

/**
 * Progress of work that occupies the thread of the window: at each step the window is painted and hears the user.
 *
 * @param watched who else watches
 * @param display the window's
 */
record Answering(Progress watched, Display display) implements Progress {

    /** So many events are heard in one go: there may always be another. */
    private static final int AT_ONCE = 200;

    @Override
    public void step(int done, int total, String what) {
        watched.step(done, total, what);
        for (int heard = 0; heard < AT_ONCE && display.readAndDispatch(); heard++) {
            // each is dealt with
        }
    }

    @Override
    public boolean cancelled() {
        return watched.cancelled();
    }
}
