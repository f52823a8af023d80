package org.rapporteur.ui.welcome;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the welcome page. */
public final class WelcomeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        WelcomeKeeper.show(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
        return null; // nothing to tell, by the platform's contract
    }
}
