package org.rapporteur.ui.commands;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;
import org.rapporteur.model.text.Texts;

/** Says what program this is. */
public final class AboutHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var texts = Texts.of(AboutHandler.class, Locale.getDefault());
        MessageDialog.openInformation(HandlerUtil.getActiveShell(event), texts.text("about.title"), texts.text("about",
                FrameworkUtil.getBundle(AboutHandler.class).getVersion().toString(), System.getProperty("java.version")));
        return null; // nothing to tell, by the platform's contract
    }
}
