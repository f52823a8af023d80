package org.rapporteur.ui.window;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.statushandlers.AbstractStatusHandler;
import org.eclipse.ui.statushandlers.StatusAdapter;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.FrameworkUtil;
import org.rapporteur.ui.problem.Problems;

/** Shows what nobody else has caught, of the window and of work in the background, and keeps it in the log. */
final class ErrorHandler extends AbstractStatusHandler {

    private boolean showing;

    @Override
    public void handle(StatusAdapter adapter, int style) {
        IStatus status = adapter.getStatus();
        if ((style & (StatusManager.LOG | StatusManager.SHOW | StatusManager.BLOCK)) != 0) {
            log(status);
        }
        if ((style & (StatusManager.SHOW | StatusManager.BLOCK)) != 0 && status.getSeverity() == IStatus.ERROR) {
            Throwable cause = status.getException() == null ? new IllegalStateException(status.getMessage()) : status.getException();
            Display.getDefault().execute(() -> show(cause));
        }
    }

    void handle(Throwable problem) {
        log(Status.error(String.valueOf(problem.getMessage()), problem));
        show(problem);
    }

    private static void log(IStatus status) {
        ILog.of(FrameworkUtil.getBundle(ErrorHandler.class)).log(status);
    }

    /** One at a time: what shows an error may itself fail, again and again. */
    private void show(Throwable cause) {
        if (showing || !Platform.isRunning()) {
            return;
        }
        showing = true;
        try {
            Problems.inWindow().show(cause);
        } finally {
            showing = false;
        }
    }
}
