package org.rapporteur.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.ui.paper.Paper;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

class MatrixTest {

    private final TestWindow window = new TestWindow();
    private DossierSession session;
    private Path folder;

    @BeforeEach
    void open(@TempDir Path empty) {
        folder = window.copyOfSample("imp-2003", empty);
        open();
    }

    private void open() {
        session = window.open(folder);
        Region region = window.get(() -> session.dossier().getRegions().stream().filter(one -> one.getId().equals("issyk-kul")).findFirst()
                .orElseThrow());
        window.run(() -> window.service(Opening.class).show(region));
        window.tab("Matrix");
        NatTable table = table();
        window.await("the cells", () -> table.getRowCount() > 3);
        window.run(() -> window.page().getActiveEditor().setFocus());
        window.await("the keyboard in the table", table::isFocusControl);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private NatTable table() {
        return window.await("the matrix", () -> window.all(window.window().getShell(), NatTable.class).stream().findFirst());
    }

    /** The active cell with its headings, as it is copied to a spreadsheet. */
    private void assertCopied(String expected) {
        window.await("the keyboard in the table", table()::isFocusControl);
        window.press(SWT.MOD1, 'c');
        window.await("the copied cell " + expected, () -> {
            var clipboard = new Clipboard(table().getDisplay());
            try {
                return expected.equals(clipboard.getContents(TextTransfer.getInstance()));
            } finally {
                clipboard.dispose();
            }
        });
    }

    private void choose(Combo combo, String item) {
        window.run(() -> {
            combo.select(List.of(combo.getItems()).indexOf(item));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private List<Combo> filters() {
        return window.all(window.window().getShell(), Combo.class).stream().filter(combo -> window.get(combo::isVisible)).toList();
    }

    private void enterReport(String status) {
        window.press(SWT.CR);
        Shell dialog = window.dialog();
        choose(window.all(dialog, Combo.class).getFirst(), status);
        window.press(SWT.CR);
        window.await("the end of the dialog", dialog::isDisposed);
    }

    private boolean anyPaperSays(String text) {
        return window.all(window.window().getShell(), Canvas.class).stream().anyMatch(canvas -> window.get(() -> canvas.isVisible()
                && canvas.getData() instanceof Paper paper && paper.text().contains(text)));
    }

    @Test
    void aStatusEnteredByKeyboardIsSeenEverywhereUndoneRedoneAndSaved() {
        assertCopied("\tKazakhstan\nthe situation in Afghanistan\t?  not reported");
        enterReport("◔  under way");
        String label = "Change status of recommendation “the situation in Afghanistan” for Kazakhstan";
        assertEquals(Optional.of(label), window.get(session::undoLabel));
        window.await("the new status", () -> anyPaperSays("under way"));
        assertCopied("\tKazakhstan\nthe situation in Afghanistan\t◔  under way");
        window.picture("matrix");
        Party kazakhstan = window.get(() -> session.dossier().getRegister().getParties().stream().filter(one -> "KAZ".equals(one.getId()))
                .findFirst().orElseThrow());
        window.run(() -> window.service(Opening.class).show(kazakhstan));
        window.tab("Recommendations");
        window.await("the country's recommendations", () -> window.all(window.window().getShell(), org.eclipse.swt.widgets.Table.class).stream()
                .anyMatch(table -> window.get(() -> table.isVisible() && table.getItemCount() > 0 && table.getItem(0).getText(4).contains("under way"))));
        window.run(session::undo);
        assertFalse(window.get(session::isDirty));
        window.run(session::redo);
        assertTrue(window.get(session::isDirty));
        window.run(() -> {
            try {
                session.save();
            } catch (org.rapporteur.store.DossierException problem) {
                throw new AssertionError(problem);
            }
        });
        window.close();
        open();
        assertCopied("\tKazakhstan\nthe situation in Afghanistan\t◔  under way");
    }

    @Test
    void filtersLeaveTheRowsThatFit() {
        Combo status = filters().get(3);
        choose(status, "●  implemented");
        window.await("that nothing fits", () -> window.all(window.window().getShell(), Label.class).stream()
                .anyMatch(label -> window.get(label::getText).startsWith("No recommendation fits")));
        choose(status, "?  not reported");
        window.await("the rows that fit", () -> window.get(() -> table().getRowCount()) > 3);
        assertFalse(window.get(session::isDirty));
    }
}
