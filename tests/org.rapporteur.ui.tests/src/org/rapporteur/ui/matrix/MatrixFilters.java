package org.rapporteur.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;

/** What is chosen above the matrix that is seen. */
record MatrixFilters(TestWindow window) {

    /** Chooses in the list after a label. */
    void choose(String label, String item) {
        Combo combo = after(label, Combo.class);
        window.run(() -> {
            int index = List.of(combo.getItems()).indexOf(item);
            assertTrue(index >= 0, () -> item + " is not offered: " + List.of(combo.getItems()));
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Opens what can be chosen in the field after a label, types a name and takes the row that is called so. */
    void find(String label, String name) {
        Text field = after(label, Text.class);
        var down = new Event();
        down.keyCode = SWT.ARROW_DOWN;
        window.post(() -> field.notifyListeners(SWT.KeyDown, down));
        TestWizard chooser = TestWizard.shown(window);
        Shell shown = window.dialog();
        window.run(() -> window.all(shown, Text.class).getFirst().setText(name));
        window.run(() -> {
            Table table = window.all(shown, Table.class).getFirst();
            table.setSelection(Stream.of(table.getItems()).filter(row -> name.equals(row.getText())).findFirst()
                    .orElseThrow(() -> new AssertionError(name + " is not offered")));
            table.notifyListeners(SWT.Selection, new Event());
        });
        chooser.press("OK");
        chooser.awaitEnd();
        assertTrue(says(label).equals(name), () -> "chosen is " + says(label));
    }

    /** What the field after a label says. */
    String says(String label) {
        Text field = after(label, Text.class);
        return window.get(field::getText);
    }

    private <T extends Control> T after(String label, Class<T> type) {
        return window.await("the field after " + label, () -> window.all(window.window().getShell(), Label.class).stream()
                .filter(one -> one.isVisible() && label.equals(one.getText())).findFirst()
                .map(named -> window.all(named.getParent(), type).getFirst()));
    }
}
