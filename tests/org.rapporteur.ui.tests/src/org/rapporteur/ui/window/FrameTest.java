package org.rapporteur.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.ui.parts.DossierOpener;
import org.rapporteur.ui.parts.RecentDossiers;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

class FrameTest {

    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.close();
    }

    private String title() {
        return window.get(() -> window.window().getShell().getText());
    }

    private void command(String id) {
        window.run(() -> {
            try {
                window.window().getService(IHandlerService.class).executeCommand(id, null);
            } catch (org.eclipse.core.commands.common.CommandException problem) {
                throw new AssertionError(problem);
            }
        });
    }

    @Test
    void theTitleTellsTheDossierAndWhetherItIsSaved(@TempDir Path folder) throws IOException {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        String saved = window.get(() -> session.dossier().getTitle()) + " – Rapporteur";
        assertEquals(saved, title());
        window.run(() -> session.set("Rename the dossier", session.dossier(), ModelPackage.Literals.DOSSIER__TITLE, "Renamed"));
        assertEquals("* Renamed – Rapporteur", title());
        command("org.eclipse.ui.edit.undo");
        assertEquals(saved, title());
        command("org.eclipse.ui.edit.redo");
        command("org.eclipse.ui.file.save");
        assertEquals("Renamed – Rapporteur", title());
        assertTrue(Files.readString(folder.resolve("dossier.xmi")).contains("title=\"Renamed\""));
        command("org.eclipse.ui.edit.undo");
        command("org.eclipse.ui.file.save");
        assertEquals(saved, title());
    }

    @Test
    void everyPartHasATitle() {
        List<String> titles = window.get(() -> Arrays.stream(window.page().getViewReferences()).map(view -> view.getPart(true))
                .map(IWorkbenchPart::getTitle).toList());
        assertFalse(titles.isEmpty());
        assertFalse(titles.stream().anyMatch(String::isBlank), titles::toString);
    }

    @Test
    void aDossierThatCannotBeReadIsExplained(@TempDir Path folder) {
        window.post(() -> window.service(DossierOpener.class).open(folder));
        Shell dialog = window.dialog();
        assertTrue(window.all(dialog, Label.class).stream().map(label -> window.get(label::getText))
                .anyMatch(text -> text.startsWith("There is no dossier in")));
        window.picture("dialog-cannot-open");
        window.run(dialog::close);
    }

    @Test
    void whatWasOpenedIsRemembered(@TempDir Path folder) throws IOException {
        Path dossier = window.open(window.copyOfSample("imp-2003", folder)).folder();
        var recent = window.service(RecentDossiers.class);
        assertEquals(dossier, window.get(recent::all).getFirst());
        assertEquals(Optional.of(dossier), window.get(recent::shown));
        window.run(() -> window.service(DossierOpener.class).close());
        assertEquals(Optional.empty(), window.get(recent::shown));
        Files.delete(dossier.resolve("dossier.xmi"));
        assertFalse(window.get(recent::all).contains(dossier));
    }
}
