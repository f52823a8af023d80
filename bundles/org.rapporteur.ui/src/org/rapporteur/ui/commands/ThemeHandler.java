package org.rapporteur.ui.commands;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.rapporteur.ui.look.Theme;

import jakarta.inject.Inject;

/** Switches the theme; which one, the name of the command tells: {@code org.rapporteur.ui.theme.dark}. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

    private static final String COMMANDS = "org.rapporteur.ui.theme.";

    private final Theme theme;

    /**
     * Made by the platform.
     *
     * @param theme the theme of the window
     */
    @Inject
    public ThemeHandler(Theme theme) {
        this.theme = theme;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        theme.choose(choice(event.getCommand().getId()));
        var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (Theme.Choice choice : Theme.Choice.values()) {
            commands.refreshElements(COMMANDS + choice.id(), null);
        }
        return null; // nothing to tell, by the platform's contract
    }

    private static Theme.Choice choice(String command) {
        return Theme.Choice.of(command.substring(COMMANDS.length()));
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        if (parameters.get("commandId") instanceof String command) {
            element.setChecked(theme.chosen() == choice(command));
        }
    }
}
