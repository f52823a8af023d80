package org.rapporteur.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.access.ExtensionModels;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierException;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

/** Dossiers that cannot simply be opened: unsaved work lies beside them, others have them, they are damaged. */
class OpeningDossiersTest {

    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.close();
    }

    private String title(DossierSession session) {
        return window.get(() -> session.dossier().getTitle());
    }

    private void press(Shell dialog, String button) {
        Button found = window.all(dialog, Button.class).stream()
                .filter(one -> window.get(() -> one.getText().replace("&", "").equals(button))).findFirst().orElseThrow();
        window.run(() -> found.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event()));
    }

    /** As if the program had ended without a word: another store, that lets go of the dossier with the work beside it. */
    private void leaveUnsavedWork(Path dossier, String newTitle) throws DossierException {
        var store = new DossierStore(window.service(ExtensionModels.class), FrameworkUtil.getBundle(DossierStore.class).getBundleContext());
        try (OpenDossier open = store.open(dossier, Access.WRITE)) {
            open.dossier().setTitle(newTitle);
            assertTrue(open.unsavedWork().write());
        }
    }

    @Test
    void unsavedWorkIsOfferedAndGoneOnWith(@TempDir Path folder) throws Exception {
        Path dossier = window.copyOfSample("imp-2003", folder.resolve("one"));
        leaveUnsavedWork(dossier, "Never saved");
        window.post(() -> window.service(DossierOpener.class).open(dossier));
        Shell question = window.dialog();
        window.picture("dialog-unsaved-work");
        press(question, "Go on with it");
        DossierSession session = window.session();
        assertEquals("Never saved", title(session));
        assertTrue(window.get(session::isDirty));
        window.save();
        assertFalse(window.get(session::isDirty));
        assertTrue(Files.readString(dossier.resolve("dossier.xmi")).contains("Never saved"));
    }

    @Test
    void unsavedWorkThatIsDiscardedIsGone(@TempDir Path folder) throws Exception {
        Path dossier = window.copyOfSample("imp-2003", folder.resolve("one"));
        leaveUnsavedWork(dossier, "Never saved");
        window.post(() -> window.service(DossierOpener.class).open(dossier));
        press(window.dialog(), "Discard it");
        DossierSession session = window.session();
        assertFalse(title(session).equals("Never saved"));
        assertFalse(window.get(session::isDirty));
        window.close();
        window.open(dossier);
    }

    @Test
    void whatIsTypedIsKeptBesideTheDossierUntilItIsUndone(@TempDir Path folder) throws IOException {
        Path dossier = window.copyOfSample("imp-2003", folder.resolve("one"));
        DossierSession session = window.open(dossier);
        Path draft = dossier.resolve(".rapporteur/draft");
        window.run(() -> session.set("Rename", session.dossier(), Literals.DOSSIER__TITLE, "Unsaved"));
        window.await("the unsaved work beside the dossier", () -> Files.exists(draft));
        window.run(session::undo);
        window.await("nothing unsaved", () -> !Files.exists(draft));
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void aDossierThatAnotherHasIsOpenedToBeReadAndSaysWhoHasIt(@TempDir Path folder) throws DossierException {
        Path dossier = window.copyOfSample("imp-2003", folder.resolve("one"));
        var other = window.service(DossierStore.class);
        try (OpenDossier held = other.open(dossier, Access.WRITE)) {
            DossierSession session = window.open(dossier);
            assertTrue(held.isWritable());
            assertTrue(session.isReadOnly());
            String why = session.hindrance().orElseThrow().sentence(java.util.Locale.ENGLISH);
            assertTrue(why.contains(System.getProperty("user.name")), why);
            assertFalse(window.get(() -> session.set("Rename", session.dossier(), Literals.DOSSIER__TITLE, "No")));
            assertTrue(window.get(() -> window.window().getShell().getText()).contains("(read only)"));
            window.picture("read-only");
        }
    }

    @Test
    void aDamagedDossierShowsWhatCouldBeReadAndIsSavedElsewhere(@TempDir Path folder) throws Exception {
        Path dossier = window.copyOfSample("imp-2003", folder.resolve("one"));
        Path damaged;
        try (var files = Files.list(dossier.resolve("meetings"))) {
            damaged = files.sorted().findFirst().orElseThrow();
        }
        Files.writeString(damaged, "<broken");
        DossierSession session = window.open(dossier);
        assertTrue(session.isReadOnly());
        assertFalse(session.open().damages().isEmpty());
        assertEquals(6, window.get(() -> session.dossier().getRegions().size()));
        window.picture("damaged");
        Path elsewhere = folder.resolve("elsewhere");
        window.run(() -> window.service(DossierSaver.class).saveAs(elsewhere));
        assertFalse(session.isReadOnly());
        assertEquals(elsewhere.toRealPath(), session.folder());
        assertTrue(Files.exists(elsewhere.resolve("dossier.xmi")));
        window.run(() -> session.set("Rename", session.dossier(), Literals.DOSSIER__TITLE, "Rescued"));
        window.run(session::undo);
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void theWindowAnswersWhileTheDossierIsWrittenAndLetsNobodyChangeIt(@TempDir Path folder) throws Exception {
        Path dossier = window.copyOfSample("imp-2003", folder.resolve("one"));
        DossierSession session = window.open(dossier);
        window.run(() -> session.set("Rename", session.dossier(), Literals.DOSSIER__TITLE, "Written"));
        var disk = new CountDownLatch(1); // a slow one
        window.post(() -> save(session, disk));
        try {
            window.await("the beginning of writing", session::isWriting);
            // where opening took less than a second, the platform gives the window back in between, until its dialog comes
            window.await("the window to be out of use", () -> !canBeUsed());
            assertFalse(window.get(() -> session.set("Rename", session.dossier(), Literals.DOSSIER__TITLE, "Too late")));
            window.run(session::undo);
            assertEquals("Written", title(session));
            assertTrue(window.get(session::isDirty));
        } finally {
            disk.countDown();
        }
        window.await("the end of writing", () -> !session.isWriting());
        assertFalse(window.get(session::isDirty));
        assertTrue(Files.readString(dossier.resolve("dossier.xmi")).contains("title=\"Written\""));
        window.run(session::undo);
        window.save();
    }

    private static void save(DossierSession session, CountDownLatch disk) {
        try {
            session.save(work -> new WindowWriting("a slow disk").run(() -> {
                try {
                    disk.await();
                } catch (InterruptedException problem) {
                    throw new AssertionError(problem);
                }
                work.run();
            }));
        } catch (DossierException problem) {
            throw new AssertionError(problem);
        }
    }

    /** Neither is the window out of use for a moment, nor is there a dialog above it. */
    private boolean canBeUsed() {
        Shell shell = window.window().getShell();
        return shell.isEnabled() && Stream.of(shell.getDisplay().getShells())
                .noneMatch(other -> other.isVisible() && (other.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL)) != 0);
    }

    @Test
    void editorsGoWithTheDossierToItsNewPlace(@TempDir Path folder) throws IOException {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder.resolve("one")));
        window.run(() -> window.service(Opening.class).show(session.dossier().getRegions().getFirst()));
        Path elsewhere = folder.resolve("elsewhere");
        window.run(() -> window.service(DossierSaver.class).saveAs(elsewhere));
        assertEquals(elsewhere.toRealPath(), window.get(() -> ((DossierInput) window.page().getActiveEditor().getEditorInput()).dossier()));
        assertEquals(elsewhere.toRealPath(), window.get(window.service(RecentDossiers.class)::shown).orElseThrow());
    }

    @Test
    void unsavedChangesAreAskedAboutBeforeTheDossierIsLeft(@TempDir Path folder) throws IOException {
        Path dossier = window.copyOfSample("imp-2003", folder.resolve("one"));
        DossierSession session = window.open(dossier);
        String before = Files.readString(dossier.resolve("dossier.xmi"));
        window.run(() -> session.set("Rename", session.dossier(), Literals.DOSSIER__TITLE, "Changed"));
        window.post(() -> window.service(DossierOpener.class).close());
        Shell question = window.dialog();
        window.picture("dialog-save");
        press(question, "Cancel");
        window.await("the end of the question", question::isDisposed);
        assertTrue(window.get(session::isDirty));
        window.post(() -> window.service(DossierOpener.class).close());
        press(window.dialog(), "Don't Save");
        window.await("no dossier", () -> window.service(CurrentDossier.class).session().isEmpty());
        assertEquals(before, Files.readString(dossier.resolve("dossier.xmi")));
        assertFalse(Files.exists(dossier.resolve(".rapporteur/draft")));
    }

    @Test
    void workThatWasGoneOnWithIsSavedWhenTheUserSaysSoOnLeaving(@TempDir Path folder) throws Exception {
        Path dossier = window.copyOfSample("imp-2003", folder.resolve("one"));
        leaveUnsavedWork(dossier, "Almost lost");
        window.post(() -> window.service(DossierOpener.class).open(dossier));
        press(window.dialog(), "Go on with it");
        window.session();
        window.post(() -> window.service(DossierOpener.class).close());
        press(window.dialog(), "Save");
        window.await("no dossier", () -> window.service(CurrentDossier.class).session().isEmpty());
        assertTrue(Files.readString(dossier.resolve("dossier.xmi")).contains("Almost lost"));
        assertFalse(Files.exists(dossier.resolve(".rapporteur/draft")));
    }

    @Test
    void theSessionIsGoneWhenTheDossierIsClosed(@TempDir Path folder) {
        window.open(window.copyOfSample("imp-2003", folder));
        window.run(() -> window.service(DossierOpener.class).close());
        assertTrue(window.get(() -> window.service(CurrentDossier.class).session()).isEmpty());
    }
}
