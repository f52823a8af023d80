package org.rapporteur.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Arranges the parts of the window as at the first start. */
public final class LayoutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().resetPerspective();
        return null; // nothing to tell, by the platform's contract
    }
}
