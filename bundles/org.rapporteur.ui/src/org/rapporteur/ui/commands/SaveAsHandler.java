package org.rapporteur.ui.commands;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.parts.DossierSaver;
import org.rapporteur.ui.session.CurrentDossier;

import jakarta.inject.Inject;

/** Asks for a new folder, stores the dossier there and goes on there. */
public final class SaveAsHandler extends AbstractHandler {

    private final CurrentDossier current;
    private final DossierSaver saver;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param saver stores it
     */
    @Inject
    public SaveAsHandler(CurrentDossier current, DossierSaver saver) {
        this.current = current;
        this.saver = saver;
        current.follow(session -> setBaseEnabled(session.isPresent()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.session().ifPresent(session -> {
            var texts = Texts.of(SaveAsHandler.class, Locale.getDefault());
            var dialog = new FileDialog(HandlerUtil.getActiveShell(event), SWT.SAVE);
            dialog.setText(texts.text("saveAs.title"));
            dialog.setFilterPath(session.folder().getParent().toString());
            dialog.setFileName(texts.text("saveAs.name", session.folder().getFileName()));
            Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(saver::saveAs);
        });
        return null; // nothing to tell, by the platform's contract
    }
}
