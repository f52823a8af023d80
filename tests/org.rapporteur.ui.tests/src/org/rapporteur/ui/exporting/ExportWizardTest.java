package org.rapporteur.ui.exporting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.access.ExtensionModels;
import org.rapporteur.model.work.Progress;
import org.rapporteur.report.export.Export;
import org.rapporteur.report.export.ReportFormats;
import org.rapporteur.report.export.ReportKind;
import org.rapporteur.report.export.Selection;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.Hold;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;
import org.rapporteur.ui.testkit.TestWizard.Stop;

/** The export wizard, from its command to the files, which are those of the command line byte for byte. */
class ExportWizardTest {

    private final TestWindow window = new TestWindow();

    @BeforeEach
    void forget() throws BackingStoreException {
        org.eclipse.core.runtime.preferences.InstanceScope.INSTANCE.getNode("org.rapporteur.ui/export").clear();
    }

    @AfterEach
    void close() {
        TestWizard.closeAll(window);
        window.close();
    }

    private List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
        }
    }

    /** What the command line does: the dossier opened to be read, the report service run. */
    private void exportHeadless(Path dossier, Path out, Selection selection, Locale locale) throws Exception {
        var store = new DossierStore(window.service(ExtensionModels.class), FrameworkUtil.getBundle(DossierStore.class).getBundleContext());
        try (OpenDossier open = store.open(dossier, Access.READ)) {
            var inquiry = new Inquiry(open.dossier(), open.records(), java.time.LocalDate.of(2003, 12, 1), locale);
            window.service(Export.class).run(inquiry, selection, window.service(ReportFormats.class).all(), out, Progress.NONE);
        }
    }

    private void assertSameFiles(Path expected, Path actual) throws IOException {
        assertEquals(files(expected), files(actual));
        for (Path file : files(expected)) {
            assertArrayEquals(Files.readAllBytes(expected.resolve(file)), Files.readAllBytes(actual.resolve(file)), file.toString());
        }
    }

    private TestWizard toSecondPage(TestWizard wizard, Path out) {
        wizard.press("Next >");
        wizard.type("Folder:", out.toString());
        if (window.get(() -> wizard.button("Open the folder at the end").getSelection())) {
            wizard.press("Open the folder at the end");
        }
        return wizard;
    }

    private void finish(TestWizard wizard, String words) {
        wizard.press("Export");
        TestWizard told = wizard.above("Export reports");
        told.awaits(text -> text.startsWith(words), words);
        told.press("OK");
        wizard.awaitEnd();
    }

    @Test
    void allReportsAreThoseOfTheCommandLine(@TempDir Path folder) throws Exception {
        Path dossier = window.copyOfSample("imp-2003", folder.resolve("dossier"));
        window.open(dossier);
        exportHeadless(dossier, folder.resolve("expected"), new Selection(Set.of(), Set.of(), Set.of()), Locale.ENGLISH);
        TestWizard wizard = TestWizard.open(window, "org.rapporteur.ui.export");
        window.picture("wizard-export-what");
        toSecondPage(wizard, folder.resolve("out"));
        window.picture("wizard-export-how");
        finish(wizard, files(folder.resolve("expected")).size() + " files were written");
        assertSameFiles(folder.resolve("expected"), folder.resolve("out"));
    }

    @Test
    void oneCountryInFrenchIsThatOfTheCommandLineAndTheChoiceIsRemembered(@TempDir Path folder) throws Exception {
        Path dossier = window.copyOfSample("imp-2003", folder.resolve("dossier"));
        window.open(dossier);
        exportHeadless(dossier, folder.resolve("expected"), new Selection(Set.of(ReportKind.COUNTRY), Set.of("issyk-kul"), Set.of("GEO")),
                Locale.FRENCH);
        TestWizard wizard = TestWizard.open(window, "org.rapporteur.ui.export");
        List.of("Meetings", "Regions", "Migration at a Glance").forEach(wizard::press);
        wizard.press("None");
        wizard.awaits("Choose at least one region."::equals, "what is missing");
        assertFalse(wizard.isEnabled("Next >"));
        window.picture("wizard-export-missing");
        String region = window.get(() -> wizard.after("Regions:", Table.class).getItem(index("issyk-kul")).getText());
        wizard.tick("Regions:", region, true);
        untickAllCountriesBut("Georgia", wizard);
        toSecondPage(wizard, folder.resolve("out"));
        wizard.choose("Language:", "French");
        finish(wizard, files(folder.resolve("expected")).size() + " files were written");
        assertSameFiles(folder.resolve("expected"), folder.resolve("out"));

        TestWizard again = TestWizard.open(window, "org.rapporteur.ui.export");
        assertFalse(window.get(() -> again.button("Meetings").getSelection()));
        assertTrue(window.get(() -> again.button("Countries").getSelection()));
        toSecondPage(again, folder.resolve("out"));
        again.press("Cancel");
        again.awaitEnd();
    }

    private int index(String region) {
        var regions = window.service(org.rapporteur.ui.session.CurrentDossier.class).session().orElseThrow().dossier().getRegions();
        return java.util.stream.IntStream.range(0, regions.size()).filter(i -> regions.get(i).getId().equals(region)).findFirst().orElseThrow();
    }

    private void untickAllCountriesBut(String name, TestWizard wizard) {
        var table = wizard.after("Countries:", Table.class);
        List<String> others = window.get(() -> java.util.Arrays.stream(table.getItems()).map(org.eclipse.swt.widgets.TableItem::getText)
                .filter(text -> !text.equals(name)).toList());
        others.forEach(other -> wizard.tick("Countries:", other, false));
    }

    @Test
    void anExportIsStoppedInEveryWayAndLeavesNoFile(@TempDir Path folder) throws Exception {
        Path dossier = window.copyOfSample("imp-2003", folder.resolve("dossier"));
        DossierSession session = window.open(dossier);
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("mine.txt"), "was here before");
        TestWizard wizard = toSecondPage(TestWizard.open(window, "org.rapporteur.ui.export"), out);
        for (Stop how : Stop.values()) {
            wizard.pressAndStop("Export", how, Hold.atLoading(window, session));
            assertEquals(List.of(Path.of("mine.txt")), files(out), how::toString);
            try (var left = Files.list(out)) {
                assertEquals(1, left.count(), how::toString);
            }
        }
        exportHeadless(dossier, folder.resolve("expected"), new Selection(Set.of(), Set.of(), Set.of()), Locale.ENGLISH);
        finish(wizard, files(folder.resolve("expected")).size() + " files were written");
    }

    @Test
    void whatIsUnsavedIsExportedAndAFolderThatCannotBeIsRefusedOnThePage(@TempDir Path folder) throws Exception {
        Path dossier = window.copyOfSample("imp-2003", folder.resolve("dossier"));
        DossierSession session = window.open(dossier);
        window.run(() -> session.set("Rename", session.dossier(), Literals.DOSSIER__TITLE, "A title that was never saved"));
        TestWizard wizard = TestWizard.open(window, "org.rapporteur.ui.export");
        List.of("Meetings", "Regions", "Countries", "Word").forEach(wizard::press);
        toSecondPage(wizard, dossier.resolve("inside"));
        wizard.awaits(text -> text.contains("Choose a folder outside it."), "the refusal");
        assertFalse(wizard.isEnabled("Export"));
        wizard.type("Folder:", folder.resolve("out").toString());
        finish(wizard, "One file was written");
        assertEquals(List.of("migration-at-a-glance.xlsx"), files(folder.resolve("out")).stream().map(Path::toString).toList());
        exportHeadless(dossier, folder.resolve("saved"), new Selection(Set.of(ReportKind.GLANCE), Set.of(), Set.of()), Locale.ENGLISH);
        assertFalse(java.util.Arrays.equals(Files.readAllBytes(folder.resolve("saved/migration-at-a-glance.xlsx")),
                Files.readAllBytes(folder.resolve("out/migration-at-a-glance.xlsx"))));
        window.run(session::undo);
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void theKeyboardGoesToThePageThatIsShown(@TempDir Path folder) {
        window.open(window.copyOfSample("imp-2003", folder.resolve("dossier")));
        TestWizard wizard = TestWizard.open(window, "org.rapporteur.ui.export");
        window.press(SWT.MOD3, 'n');
        window.await("the second page, and the keyboard in its field", () -> wizard.after("Folder:", Text.class).isFocusControl());
        window.press(SWT.MOD3, 'b');
        window.await("the first page again, and the keyboard in it", () -> wizard.after("Regions:", Table.class).isVisible()
                && window.window().getShell().getDisplay().getFocusControl() instanceof Button box && (box.getStyle() & SWT.CHECK) != 0);
    }
}
