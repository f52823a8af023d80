package org.rapporteur.ui.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;

/** A page with fields and tables under test: fields are found by their labels, cells by the heads of their columns. */
final class RegionPage implements AutoCloseable {

    private final TestWindow window;
    private final TestPage page;
    private final List<IStatus> problems = new ArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            problems.add(status);
        }
    };

    RegionPage(TestWindow window, DossierSession session, String region, String title) {
        Platform.addLogListener(listener);
        this.window = window;
        page = TestPage.open(window, session, region, title);
    }

    TestPage page() {
        return page;
    }

    /** Fails when anything went wrong in the window meanwhile. */
    @Override
    public void close() {
        Platform.removeLogListener(listener);
        if (!problems.isEmpty()) {
            throw new AssertionError("In the window: " + problems.getFirst(), problems.getFirst().getException());
        }
    }

    /** The control of a field, by the label before it. */
    <C extends Control> C field(String label, Class<C> type) {
        Label before = page.one(Label.class, one -> one.getText().equals(label) || one.getText().equals(label + " *"));
        return window.get(() -> {
            Control[] all = before.getParent().getChildren();
            return controls(all[Arrays.asList(all).indexOf(before) + 1]).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
        });
    }

    static Stream<Control> controls(Control root) {
        return root instanceof Composite composite
                ? Stream.concat(Stream.of(root), Stream.of(composite.getChildren()).flatMap(RegionPage::controls)) : Stream.of(root);
    }

    /** What stands below a field: why what is typed does not fit, or what it means. */
    String hint(String label) {
        Label before = page.one(Label.class, one -> one.getText().equals(label));
        return window.get(() -> {
            Control[] all = before.getParent().getChildren();
            return controls(all[Arrays.asList(all).indexOf(before) + 1]).filter(Label.class::isInstance).map(one -> ((Label) one).getText())
                    .findFirst().orElse("");
        });
    }

    void type(String label, String typed) {
        Text text = field(label, Text.class);
        window.run(() -> {
            text.setFocus();
            text.setText(typed);
        });
    }

    void enter(String label) {
        Text text = field(label, Text.class);
        window.run(() -> text.notifyListeners(SWT.DefaultSelection, new Event()));
    }

    void escape(String label) {
        Text text = field(label, Text.class);
        window.run(() -> {
            var event = new Event();
            event.detail = SWT.TRAVERSE_ESCAPE;
            event.doit = true;
            text.notifyListeners(SWT.Traverse, event);
        });
    }

    void choose(String label, String word) {
        Combo combo = field(label, Combo.class);
        window.run(() -> {
            combo.select(combo.indexOf(word));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** The table that has a column of this head; the n-th of them. */
    Table table(String column, int which) {
        return window.get(() -> controls(page.place()).filter(Table.class::isInstance).map(Table.class::cast)
                .filter(table -> column(table, column) >= 0).skip(which).findFirst().orElseThrow());
    }

    Table table(String column) {
        return table(column, 0);
    }

    static int column(Table table, String head) {
        return Arrays.stream(table.getColumns()).map(TableColumn::getText).toList().indexOf(head);
    }

    /** What a column says, row by row. */
    List<String> cells(Table table, String head) {
        return window.get(() -> Arrays.stream(table.getItems()).map(item -> item.getText(column(table, head))).toList());
    }

    void select(Table table, int... rows) {
        window.run(() -> {
            table.setFocus();
            table.setSelection(rows);
            var event = new Event();
            if (rows.length > 0) {
                event.item = table.getItem(rows[0]);
            }
            table.notifyListeners(SWT.Selection, event);
        });
    }

    /** Puts cells on the clipboard, as a spreadsheet does, and pastes them. Posted, for a dialog may open. */
    void paste(Table table, String cells) {
        window.run(() -> {
            var clipboard = new Clipboard(table.getDisplay());
            clipboard.setContents(new Object[] { cells }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
        key(table, SWT.MOD1, 'v');
    }

    void key(Table table, int modifiers, int key) {
        window.post(() -> {
            var event = new Event();
            event.stateMask = modifiers;
            event.keyCode = key;
            event.doit = true;
            table.notifyListeners(SWT.KeyDown, event);
        });
    }

    /** Presses a button of the bar above a table. */
    void press(Table table, String text) {
        window.post(() -> {
            ToolItem item = controls(table.getParent()).filter(ToolBar.class::isInstance)
                    .flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems())).filter(one -> text.equals(one.getText())).findFirst().orElseThrow();
            item.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Waits for the dialog and presses one of its buttons. */
    void answer(Shell dialog, String text) {
        window.post(() -> controls(dialog).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> text.equals(button.getText().replace("&", ""))).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
    }

    String says(Shell dialog) {
        return window.get(() -> String.join("\n", controls(dialog).filter(one -> one instanceof Label || one instanceof Text)
                .map(one -> one instanceof Label label ? label.getText() : ((Text) one).getText()).toList()));
    }

    /** Undoes everything; then nothing is left to save. */
    static void undoAll(TestWindow window, DossierSession session) {
        window.run(() -> {
            for (int steps = 0; session.undoLabel().isPresent() && steps < 100; steps++) {
                session.undo();
            }
        });
    }

}
