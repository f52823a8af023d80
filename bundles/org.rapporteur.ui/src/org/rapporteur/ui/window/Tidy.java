package org.rapporteur.ui.window;

import java.util.Set;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.commands.ICommandService;

/**
 * Takes away what the platform brings for programs of another kind: perspectives, wizards for files, properties, bookmarks. Nobody
 * would find a use for it here, and the search for commands offers all there are.
 */
final class Tidy {

    private static final String UI = "org.eclipse.ui.";

    private static final Set<String> NOT_HERE = Set.of("newWizard", "file.import", "file.export", "file.saveAs", "file.saveAll", "file.print",
            "file.revert", "file.restartWorkbench", "file.refresh", "file.properties", "file.closeAllSaved", "edit.move", "edit.rename",
            "edit.addBookmark", "edit.findReplace", "navigate.goInto", "navigate.back", "navigate.forward", "navigate.up", "navigate.showIn",
            "navigate.linkWithEditor", "window.newWindow", "window.newEditor", "window.splitEditor", "window.spy", "window.nextPerspective",
            "window.previousPerspective", "window.closeAllPerspectives", "window.closePerspective", "window.customizePerspective",
            "window.savePerspective", "window.resetPerspective", "window.preferences", "window.pinEditor", "window.hideShowEditors",
            "window.lockToolBar", "window.togglestatusbar", "window.hidetrimbars", "perspectives.showPerspective", "help.helpContents",
            "help.helpSearch", "help.dynamicHelp", "help.quickStartAction", "help.tipsAndTricksAction", "help.aboutAction",
            "help.installationDialog", "help.displayHelp", "activeContextInfo", "persistWorkbenchState", "ToggleCoolbarAction",
            "commands.toggleState");

    private final IWorkbench workbench;

    Tidy(IWorkbench workbench) {
        this.workbench = workbench;
    }

    void run() {
        var commands = workbench.getService(ICommandService.class);
        NOT_HERE.forEach(name -> commands.getCommand(UI + name).undefine());
        workbench.getPreferenceManager().removeAll();
    }
}
