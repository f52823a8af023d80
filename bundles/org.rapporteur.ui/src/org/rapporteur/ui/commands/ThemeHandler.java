package org.rapporteur.ui.commands;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.rapporteur.ui.look.Theme;

/** Switches to a theme, and marks it in the menu when it is chosen. */
public final class ThemeHandler extends AbstractHandler implements IElementUpdater {

    private static final String COMMANDS = "org.rapporteur.ui.theme.";

    private final Theme theme;
    private final Theme.Choice choice;

    private ThemeHandler(Theme theme, Theme.Choice choice) {
        this.theme = theme;
        this.choice = choice;
    }

    /**
     * Gives a window the commands. Told of in {@code plugin.xml} they would not say which theme is chosen before one was.
     *
     * @param window the window
     * @param theme its theme
     */
    public static void activate(IWorkbenchWindow window, Theme theme) {
        Stream.of(Theme.Choice.values()).forEach(choice -> window.getWorkbench().getService(IHandlerService.class)
                .activateHandler(COMMANDS + choice.id(), new ThemeHandler(theme, choice)));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        theme.choose(choice);
        var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        Stream.of(Theme.Choice.values()).forEach(each -> commands.refreshElements(COMMANDS + each.id(), null));
        return null; // nothing to tell, by the platform's contract
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setChecked(theme.chosen() == choice);
    }
}
