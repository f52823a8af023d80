package org.rapporteur.ui.welcome;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.register.RegionRegister;
import org.rapporteur.ui.parts.DossierOpener;
import org.rapporteur.ui.problem.Problems;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.wizard.FileChoice;

import jakarta.inject.Inject;

/** Asks what a new dossier is to hold, makes it and shows it. */
public final class NewHandler extends AbstractHandler {

    private final CurrentDossier current;
    private final DossierOpener opener;
    private final RegionRegister regions;
    private final FileChoice choice;

    /**
     * Made by the platform.
     *
     * @param current stores the dossier
     * @param opener shows it
     * @param regions the region plug-ins installed
     * @param choice asks for the folder
     */
    @Inject
    public NewHandler(CurrentDossier current, DossierOpener opener, RegionRegister regions, FileChoice choice) {
        this.current = current;
        this.opener = opener;
        this.regions = regions;
        this.choice = choice;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        var texts = Texts.of(NewHandler.class, Locale.getDefault());
        var dialog = new NewDialog(HandlerUtil.getActiveShell(event), regions.modules(), choice, texts);
        if (dialog.open() == Window.OK) {
            opener.open(dialog.folder(), () -> current.create(dialog.folder(), dialog.dossier().make()),
                    problem -> Problems.inWindow().show(texts.text("new.cannot", dialog.folder()), problem));
        }
        return null; // nothing to tell, by the platform's contract
    }
}
