package org.rapporteur.ui.commands;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.parts.DossierOpener;
import org.rapporteur.ui.wizard.FileChoice;

import jakarta.inject.Inject;

/** Asks for the folder of a dossier and opens it. */
public final class OpenHandler extends AbstractHandler {

    private final DossierOpener opener;
    private final FileChoice choice;

    /**
     * Made by the platform.
     *
     * @param opener opens dossiers
     * @param choice asks for the folder
     */
    @Inject
    public OpenHandler(DossierOpener opener, FileChoice choice) {
        this.opener = opener;
        this.choice = choice;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        var texts = Texts.of(OpenHandler.class, Locale.getDefault());
        choice.chooseOne(HandlerUtil.getActiveShell(event), new FileChoice.Folder(texts.text("open.title"), texts.text("open.message"), ""))
                .ifPresent(opener::open);
        return null; // nothing to tell, by the platform's contract
    }
}
