package org.rapporteur.ui.commands;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** The command "undo" of the dossier that is open; its entry in the menu names the step. */
public final class UndoHandler extends AbstractHandler implements IElementUpdater {

    private final CurrentDossier current;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     */
    @Inject
    public UndoHandler(CurrentDossier current) {
        this.current = current;
        current.follow(session -> {
            setBaseEnabled(label().isPresent());
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        });
    }

    private Optional<String> label() {
        return current.session().flatMap(DossierSession::undoLabel);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.session().ifPresent(DossierSession::undo);
        return null; // nothing to tell, by the platform's contract
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        Texts texts = Texts.of(UndoHandler.class, java.util.Locale.getDefault());
        element.setText(label().map(step -> texts.text("undo.step", step.replace("&", "&&"))).orElseGet(() -> texts.text("undo")));
        element.setTooltip(label().map(step -> texts.text("undo.step", step).replace("&", "")).orElseGet(() -> texts.text("undo").replace("&", "")));
    }
}
