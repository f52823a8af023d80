package org.rapporteur.ui.commands;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** The commands "undo" and "redo" of the dossier that is open; their entries in the menu name the step. */
public final class StepHandler extends AbstractHandler implements IExecutableExtension, IElementUpdater {

    private final CurrentDossier current;
    private Direction direction = Direction.BACK;

    private enum Direction {
        BACK("undo", "undo.step", DossierSession::undoLabel, DossierSession::undo),
        FORTH("redo", "redo.step", DossierSession::redoLabel, DossierSession::redo);

        private final String nothing;
        private final String step;
        private final Function<DossierSession, Optional<String>> label;
        private final Consumer<DossierSession> go;

        Direction(String nothing, String step, Function<DossierSession, Optional<String>> label, Consumer<DossierSession> go) {
            this.nothing = nothing;
            this.step = step;
            this.label = label;
            this.go = go;
        }
    }

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     */
    @Inject
    public StepHandler(CurrentDossier current) {
        this.current = current;
    }

    /** Tells which of the two commands this one handles. */
    @Override
    public void setInitializationData(IConfigurationElement declaration, String attribute, Object data) {
        String command = declaration.getAttribute("commandId");
        direction = IWorkbenchCommandConstants.EDIT_REDO.equals(command) ? Direction.FORTH : Direction.BACK;
        current.follow(session -> {
            setBaseEnabled(label().isPresent());
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(command, null);
        });
    }

    private Optional<String> label() {
        return current.session().flatMap(direction.label);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.session().ifPresent(direction.go);
        return null; // nothing to tell, by the platform's contract
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        Texts texts = Texts.of(StepHandler.class, Locale.getDefault());
        String plain = texts.text(direction.nothing);
        element.setText(label().map(step -> texts.text(direction.step, step.replace("&", "&&"))).orElse(plain));
        element.setTooltip(label().map(step -> texts.text(direction.step, step)).orElse(plain).replace("&", ""));
    }
}
