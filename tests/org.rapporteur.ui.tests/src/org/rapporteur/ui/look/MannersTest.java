package org.rapporteur.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.testkit.TestWindow;

class MannersTest {

    private final TestWindow window = new TestWindow();

    @Test
    void tablesEndWithAWholeRowHoweverHighTheirPlaceIs() {
        Shell shell = window.get(() -> {
            var dialog = new Shell(window.window().getShell());
            dialog.setLayout(new FillLayout());
            var table = new Table(dialog, SWT.BORDER);
            table.setHeaderVisible(true);
            IntStream.range(0, 40).forEach(row -> new TableItem(table, SWT.NONE).setText("Country " + row));
            dialog.open();
            return dialog;
        });
        try {
            Table table = window.get(() -> (Table) shell.getChildren()[0]);
            for (int height : new int[] { 301, 310, 320, 333 }) {
                window.run(() -> shell.setSize(300, height));
                window.await("the table", () -> table.getSize().y > 0 && shell.getSize().y == height);
                int rows = window.get(() -> table.getClientArea().height - table.getHeaderHeight());
                int row = window.get(table::getItemHeight);
                assertEquals(0, rows % row, () -> rows + " are no rows of " + row);
                assertTrue(window.get(() -> shell.getClientArea().height - table.getSize().y) < row);
            }
            int before = window.get(table::getItemHeight);
            window.run(() -> {
                var icon = new Image(table.getDisplay(), 40, 40);
                table.addListener(SWT.Dispose, event -> icon.dispose());
                Stream.of(table.getItems()).forEach(item -> item.setImage(icon));
            });
            window.await("higher rows", () -> table.getItemHeight() > before);
            window.await("whole rows", () -> (table.getClientArea().height - table.getHeaderHeight()) % table.getItemHeight() == 0);
        } finally {
            window.run(shell::dispose);
        }
    }

    @Test
    void rowsThatGoLeaveNothingBehindThatAThemeWouldStumbleOver() {
        List<TableItem> made = new ArrayList<>();
        Shell shell = window.get(() -> {
            var dialog = new Shell(window.window().getShell());
            dialog.setLayout(new FillLayout());
            var table = new Table(dialog, SWT.VIRTUAL);
            Accessible.name(table, "Countries");
            table.addListener(SWT.SetData, event -> {
                made.add((TableItem) event.item);
                ((TableItem) event.item).setText("Country " + event.index);
            });
            table.setItemCount(20);
            dialog.setSize(300, 300);
            dialog.open();
            return dialog;
        });
        try {
            Table table = window.get(() -> (Table) shell.getChildren()[0]);
            window.await("the first rows", () -> made.size() > 2);
            window.run(() -> {
                table.setSelection(0);
                table.setItemCount(0);
            });
            assertEquals(List.of(), window.get(() -> made.stream().filter(item -> !item.isDisposed()).map(TableItem::getText).toList()));
        } finally {
            window.run(shell::dispose);
        }
    }
}
