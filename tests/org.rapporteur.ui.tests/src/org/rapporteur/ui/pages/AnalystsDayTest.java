package org.rapporteur.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rapporteur.model.Claim;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;

/** What a new user tries first, from the sample to a report and back, through the controls of the window alone. */
class AnalystsDayTest {

    private final TestWindow window = new TestWindow();
    private DossierSession session;

    @AfterEach
    void close() throws BackingStoreException {
        TestWizard.closeAll(window);
        window.close();
        org.eclipse.core.runtime.preferences.InstanceScope.INSTANCE.getNode("org.rapporteur.ui/export").clear();
    }

    @Test
    void aNumberIsCorrectedAStatusGivenAReportExportedAndAllOfItUndone(@TempDir Path folder) {
        session = window.open(window.copyOfSample("imp-2003", folder.resolve("dossier")));
        correctTheGovernmentsAtNairobi();
        giveTheStatusOfGeorgia();
        exportTheReportOfGeorgia(folder.resolve("reports"));
        assertTrue(Files.isRegularFile(folder.resolve("reports/issyk-kul/GEO-country-report.docx")));
        RegionPage.undoAll(window, session);
        assertFalse(window.get(session::isDirty));
        assertEquals(13, claim().getNumber());
    }

    private Claim claim() {
        return window.get(() -> session.dossier().getRegions().stream().flatMap(region -> region.getMeetings().stream())
                .filter(meeting -> meeting.getId().equals("nairobi-2002")).findFirst().orElseThrow().getClaims().getFirst());
    }

    private void correctTheGovernmentsAtNairobi() {
        try (var page = new RegionPage(window, session, "africa", "Meetings")) {
            Table claims = page.table("Number");
            edit(claims, 0, "Number", "12");
            edit(claims, 0, "Place in the source", "footnote 1");
            assertEquals("12", page.cells(claims, "Number").getFirst());
            assertEquals("footnote 1", page.cells(claims, "Place in the source").getFirst());
            window.picture("day-nairobi");
        }
        assertEquals(12, claim().getNumber());
        assertEquals("footnote 1", window.get(() -> claim().getCitations().getFirst().getPlace()));
    }

    /** Double-clicks on a cell and types. */
    private void edit(Table table, int row, String column, String typed) {
        window.run(() -> {
            TableItem item = table.getItem(row);
            var bounds = item.getBounds(RegionPage.column(table, column));
            table.setFocus();
            table.setSelection(row);
            for (int type : List.of(SWT.MouseDown, SWT.MouseDoubleClick)) {
                var click = new Event();
                click.button = 1;
                click.count = type == SWT.MouseDown ? 1 : 2;
                click.x = bounds.x + 4;
                click.y = bounds.y + 4;
                table.notifyListeners(type, click);
            }
        });
        Text editor = window.await("the editor of the cell " + column, () -> RegionPage.controls(table).filter(Text.class::isInstance)
                .map(Text.class::cast).filter(Text::isVisible).findFirst());
        window.run(() -> {
            editor.setText(typed);
            editor.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    private void giveTheStatusOfGeorgia() {
        try (var page = new RegionPage(window, session, "issyk-kul", "Matrix")) {
            NatTable matrix = window.await("the matrix", () -> RegionPage.controls(page.page().place()).filter(NatTable.class::isInstance)
                    .map(NatTable.class::cast).filter(table -> table.getRowCount() > 3).findFirst());
            window.run(() -> window.page().getActiveEditor().setFocus());
            window.await("the keyboard in the matrix", matrix::isFocusControl);
            for (int column = 0; !copied().startsWith("\tGeorgia\n") && column < 30; column++) {
                window.press(SWT.ARROW_RIGHT);
            }
            assertTrue(copied().startsWith("\tGeorgia\n"), copied());
            window.press(SWT.CR);
            TestWizard report = TestWizard.shown(window);
            report.choose("Status:", "●  implemented");
            report.press("Enter report");
            report.awaitEnd();
            assertTrue(window.get(() -> session.undoLabel().orElseThrow()).endsWith("for Georgia"), window.get(session::undoLabel)::toString);
            window.await("the keyboard back in the matrix", matrix::isFocusControl);
            for (int look = 0; !copied().contains("implemented") && look < 20; look++) {
                window.run(matrix::redraw); // the matrix shows the change a moment later
            }
            assertTrue(copied().endsWith("\t●  implemented"), copied());
            window.picture("day-georgia");
        }
    }

    /** What Ctrl+C puts on the clipboard: the selected cells with their heads. */
    private String copied() {
        window.press(SWT.MOD1, 'c');
        return window.get(() -> {
            var clipboard = new Clipboard(window.window().getShell().getDisplay());
            try {
                return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
            } finally {
                clipboard.dispose();
            }
        });
    }

    private void exportTheReportOfGeorgia(Path out) {
        TestWizard wizard = TestWizard.open(window, "org.rapporteur.ui.export");
        List.of("Meetings", "Regions", "Migration at a Glance", "Excel").forEach(wizard::press);
        Table countries = wizard.after("Countries:", Table.class);
        window.get(() -> Arrays.stream(countries.getItems()).map(TableItem::getText).filter(text -> !text.equals("Georgia")).toList())
                .forEach(other -> wizard.tick("Countries:", other, false));
        wizard.press("Next >");
        wizard.type("Folder:", out.toString());
        if (window.get(() -> wizard.button("Open the folder at the end").getSelection())) {
            wizard.press("Open the folder at the end");
        }
        wizard.press("Export");
        TestWizard told = wizard.above("Export reports");
        told.awaits(text -> text.contains("written"), "what was written");
        told.press("OK");
        wizard.awaitEnd();
    }
}
