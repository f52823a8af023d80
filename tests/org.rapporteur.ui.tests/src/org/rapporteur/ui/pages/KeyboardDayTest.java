package org.rapporteur.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Claim;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;

/** The day of an analyst who has no mouse: every step is a key, and what the matrix says tells where one is. */
class KeyboardDayTest {

    /** More keys than any step here needs. */
    private static final int PATIENCE = 80;

    private final TestWindow window = new TestWindow();
    private final Heard heard = new Heard();
    private DossierSession session;

    @AfterEach
    void close() {
        TestWizard.closeAll(window);
        window.close();
    }

    @Test
    void aNumberIsCorrectedAStatusGivenAndAllOfItUndoneWithoutAMouse(@TempDir Path folder) {
        session = window.open(window.copyOfSample("imp-2003", folder));
        region(0, "Africa");
        page("Meetings");
        correctTheGovernmentsAtNairobi();
        region(1, "Issyk-Kul Dialogue");
        page("Matrix");
        giveTheStatusOfGeorgia();
        undoAll();
        assertEquals(13, claim().getNumber());
        lookAtTheExportAndLeaveIt();
        window.press(SWT.MOD1, 'w');
        window.await("the editor to close", () -> window.page().getEditorReferences().length == 1);
    }

    private Claim claim() {
        return window.get(() -> session.dossier().getRegions().stream().flatMap(region -> region.getMeetings().stream())
                .filter(meeting -> meeting.getId().equals("nairobi-2002")).findFirst().orElseThrow().getClaims().getFirst());
    }

    /** Opens a region from the list of the dossier. */
    private void region(int place, String name) {
        window.press(SWT.MOD3, '1');
        window.await("the keyboard in the dossier", () -> focus() instanceof Tree);
        window.press(SWT.HOME);
        for (int i = 0; i < place; i++) {
            window.press(SWT.ARROW_DOWN);
        }
        window.press(SWT.CR);
        window.await("the editor of " + name, () -> window.page().getActiveEditor() != null && window.page().getActiveEditor().getTitle().equals(name)
                && window.page().getActivePart() == window.page().getActiveEditor());
    }

    /** Goes to a page of the editor. */
    private void page(String title) {
        until("the page " + title, () -> shownTab().filter(title::equals).isPresent(), () -> window.press(SWT.MOD3, SWT.PAGE_DOWN));
    }

    private Optional<String> shownTab() {
        return RegionPage.controls(window.window().getShell()).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
                .filter(folder -> folder.isVisible() && (folder.getStyle() & SWT.BOTTOM) != 0 && folder.getSelection() != null)
                .map(folder -> folder.getSelection().getText()).findFirst();
    }

    /** Presses a key again and again until something holds, each time after the keyboard has come to rest. */
    private void until(String what, BooleanSupplier holds, Runnable key) {
        for (int pressed = 0; pressed < PATIENCE; pressed++) {
            if (window.get(holds::getAsBoolean)) {
                return;
            }
            key.run();
            window.await("the key to be seen", () -> !Display.getCurrent().readAndDispatch());
        }
        throw new AssertionError("No key leads to " + what + "; the keyboard is in " + window.get(() -> String.valueOf(focus())));
    }

    private static Control focus() {
        return Display.getCurrent().getFocusControl();
    }

    private void correctTheGovernmentsAtNairobi() {
        until("the claims", () -> focus() instanceof Table table && RegionPage.column(table, "Number") >= 0, () -> window.press(SWT.TAB));
        Table claims = (Table) window.get(KeyboardDayTest::focus);
        window.press(SWT.HOME);
        type(claims, "Number", "12");
        assertEquals(12, claim().getNumber());
        type(claims, "Place in the source", "footnote 1");
        assertEquals("footnote 1", window.get(() -> claim().getCitations().getFirst().getPlace()));
    }

    /** Goes along the row to a column, and types in its cell. */
    private void type(Table table, String column, String typed) {
        window.await("the keyboard in the table", table::isFocusControl);
        int wanted = window.get(() -> RegionPage.column(table, column));
        for (int i = 0; i < window.get(table::getColumnCount); i++) {
            window.press(SWT.ARROW_LEFT);
        }
        for (int i = 0; i < wanted; i++) {
            window.press(SWT.ARROW_RIGHT);
        }
        typed.chars().forEach(window::press);
        window.await("what was typed in the cell " + column, () -> focus() instanceof Text text && text.getText().equals(typed));
        window.press(SWT.CR);
        window.await("the change", () -> table.isFocusControl() && table.getItem(0).getText(wanted).equals(typed));
    }

    private void giveTheStatusOfGeorgia() {
        until("the matrix", () -> focus() instanceof NatTable, () -> window.press(SWT.TAB));
        until("Georgia", () -> heard.name(focus()).startsWith("Georgia"), () -> window.press(SWT.ARROW_RIGHT));
        window.press(SWT.CR);
        Shell dialog = window.dialog();
        until("the status", () -> focus() instanceof Combo, () -> window.press(SWT.TAB));
        until("the status implemented", () -> focus() instanceof Combo combo && combo.getText().endsWith("implemented")
                && !combo.getText().contains("not"), () -> window.press(SWT.ARROW_DOWN));
        window.press(SWT.CR);
        window.await("the end of the dialog", dialog::isDisposed);
        assertTrue(window.get(() -> session.undoLabel().orElseThrow()).endsWith("for Georgia"), window.get(session::undoLabel)::toString);
    }

    private void undoAll() {
        until("a clean dossier", () -> !session.isDirty(), () -> window.press(SWT.MOD1, 'z'));
        assertFalse(window.get(session::isDirty));
    }

    private void lookAtTheExportAndLeaveIt() {
        window.press(SWT.MOD1, 'e');
        Shell wizard = window.dialog();
        assertEquals("Export reports", window.get(wizard::getText));
        Control first = window.get(KeyboardDayTest::focus);
        window.press(SWT.TAB);
        window.await("the next control of the wizard", () -> focus() != first && Stream.iterate(focus(), Control::getParent)
                .takeWhile(one -> one != null).anyMatch(wizard::equals));
        window.press(SWT.ESC);
        window.await("the end of the wizard", wizard::isDisposed);
    }
}
