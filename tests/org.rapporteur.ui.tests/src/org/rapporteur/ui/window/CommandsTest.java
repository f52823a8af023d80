package org.rapporteur.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

class CommandsTest {

    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.close();
    }

    private List<Command> ours() {
        return window.get(() -> Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
                .filter(command -> command.getId().startsWith("org.rapporteur.")).toList());
    }

    @Test
    void everyCommandHasAKey() {
        var keyless = new TreeSet<String>();
        window.run(() -> ours().forEach(command -> {
            TriggerSequence[] keys = PlatformUI.getWorkbench().getService(IBindingService.class).getActiveBindingsFor(command.getId());
            if (keys.length == 0) {
                keyless.add(command.getId());
            }
        }));
        assertEquals(new TreeSet<String>(), keyless);
        assertFalse(ours().isEmpty());
    }

    @Test
    void everyCommandHasANameAndAHandler() {
        window.run(() -> ours().forEach(command -> {
            try {
                assertFalse(command.getName().isBlank(), command::getId);
                assertFalse(command.getName().startsWith("%"), command::getId);
            } catch (NotDefinedException problem) {
                throw new AssertionError(problem);
            }
            assertTrue(command.isHandled(), command::getId);
        }));
    }

    private static Stream<MenuItem> items(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        var all = Arrays.stream(menu.getItems()).flatMap(item -> item.getMenu() == null ? Stream.of(item)
                : Stream.concat(Stream.of(item), items(item.getMenu()))).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return all.stream();
    }

    private List<String> menus() {
        return window.get(() -> items(window.window().getShell().getMenuBar()).map(MenuItem::getText)
                .map(text -> text.replace("&", "").replaceFirst("\t.*", "")).toList());
    }

    @Test
    void theMenusHoldWhatOneNeedsAndNothingOfAnIde() {
        List<String> all = menus();
        for (String wanted : List.of("File", "New dossier...", "Open a dossier...", "Save", "Save as...", "Exit", "Edit", "View", "Findings",
                "Help", "User guide", "Dark theme")) {
            assertTrue(all.contains(wanted), wanted + " of " + all);
        }
        for (String strange : List.of("Run", "Project", "Navigate", "Search", "Window", "Perspective", "Java", "Debug", "Refactor")) {
            assertTrue(all.stream().noneMatch(strange::equals), strange + " of " + all);
        }
    }

    /** The platform has its own words for its commands, and only in English. */
    @Test
    void theCommandsOfThePlatformHaveOurNamesInTheMenus() throws Exception {
        String menus;
        try (var plugin = FrameworkUtil.getBundle(DossierSession.class).getEntry("plugin.xml").openStream()) {
            menus = new String(plugin.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> named = Pattern.compile("<command commandId=\"org\\.eclipse\\.ui\\.(?!edit\\.(?:un|re)do)[^>]*>").matcher(menus).results()
                .map(MatchResult::group).toList();
        assertTrue(named.size() > 8, named::toString);
        assertEquals(List.of(), named.stream().filter(command -> !command.contains("label=\"%") && !command.contains("tooltip=\"%")).toList());
    }

    @Test
    void theMenuMarksTheThemeThatIsChosen() {
        assertEquals(List.of("Theme of the system"), window.get(() -> items(window.window().getShell().getMenuBar())
                .filter(item -> (item.getStyle() & SWT.RADIO) != 0 && item.getSelection()).map(MenuItem::getText)
                .map(text -> text.replace("&", "").replaceFirst("\t.*", "")).toList()));
    }

    @Test
    void theSearchForCommandsOffersNothingOfAnIde() {
        List<String> names = window.get(() -> Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
                .map(command -> {
                    try {
                        return command.getName();
                    } catch (NotDefinedException problem) {
                        throw new AssertionError(problem);
                    }
                }).toList());
        assertTrue(names.stream().noneMatch(name -> name.contains("Perspective") || name.contains("Bookmark")), names::toString);
        assertEquals(0, window.get(() -> PlatformUI.getWorkbench().getPreferenceManager().getRootSubNodes().length));
    }

    @Test
    void undoAndRedoNameTheStep(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        window.run(() -> session.set("Rename the dossier & more", session.dossier(), Literals.DOSSIER__TITLE, "Renamed"));
        window.await("the name of the step", () -> menus().stream().anyMatch(text -> text.startsWith("Undo: Rename the dossier")));
        window.run(session::undo);
        window.await("the name of the step", () -> menus().stream().anyMatch(text -> text.startsWith("Redo: Rename the dossier")));
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void aNewDossierIsMadeAndShown(@TempDir Path folder) {
        window.post(() -> {
            try {
                window.window().getService(IHandlerService.class).executeCommand("org.rapporteur.ui.new", null);
            } catch (org.eclipse.core.commands.common.CommandException problem) {
                throw new AssertionError(problem);
            }
        });
        Shell dialog = window.dialog();
        List<Text> fields = new ArrayList<>(window.all(dialog, Text.class).stream()
                .filter(text -> window.get(() -> (text.getStyle() & SWT.READ_ONLY) == 0)).toList());
        window.run(() -> {
            fields.get(0).setText("Dialogue of the Isles");
            fields.get(1).setText(folder.toString());
        });
        assertEquals("dialogue-of-the-isles", window.get(() -> fields.get(2).getText()));
        Button region = window.all(dialog, Button.class).stream().filter(box -> window.get(() -> (box.getStyle() & SWT.CHECK) != 0))
                .findFirst().orElseThrow();
        window.run(() -> region.setSelection(true));
        window.picture("dialog-new-dossier");
        Button make = window.all(dialog, Button.class).stream().filter(box -> window.get(() -> box.getText().equals("Make it")))
                .findFirst().orElseThrow();
        assertTrue(window.get(make::isEnabled));
        window.run(() -> make.notifyListeners(SWT.Selection, new Event()));
        DossierSession session = window.session();
        assertEquals("Dialogue of the Isles", window.get(() -> session.dossier().getTitle()));
        assertEquals(1, window.get(() -> session.dossier().getRegions().size()));
        assertFalse(window.get(session::isDirty));
        assertTrue(Files.exists(folder.resolve("dialogue-of-the-isles/dossier.xmi")));
    }
}
