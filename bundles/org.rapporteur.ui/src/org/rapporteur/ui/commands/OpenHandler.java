package org.rapporteur.ui.commands;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.parts.DossierOpener;

import jakarta.inject.Inject;

/** Asks for the folder of a dossier and opens it. */
public final class OpenHandler extends AbstractHandler {

    private final DossierOpener opener;

    /**
     * Made by the platform.
     *
     * @param opener opens dossiers
     */
    @Inject
    public OpenHandler(DossierOpener opener) {
        this.opener = opener;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        var dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event), SWT.OPEN);
        var texts = Texts.of(OpenHandler.class, Locale.getDefault());
        dialog.setText(texts.text("open.title"));
        dialog.setMessage(texts.text("open.message"));
        String folder = dialog.open();
        if (folder != null) {
            opener.open(Path.of(folder));
        }
        return null; // nothing to tell, by the platform's contract
    }
}
