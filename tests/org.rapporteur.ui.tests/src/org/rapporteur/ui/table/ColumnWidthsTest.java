package org.rapporteur.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.testkit.TestWindow;

class ColumnWidthsTest {

    private final TestWindow window = new TestWindow();

    @Test
    void anEmptyColumnGrowsWithWhatFirstStandsInIt() {
        window.run(() -> {
            var shell = new Shell(window.window().getShell());
            shell.setLayout(new FillLayout());
            shell.setSize(600, 200);
            var table = new Table(shell, SWT.NONE);
            for (String title : new String[] { "Recommendation", "Reported", "Overdue" }) {
                new TableColumn(table, SWT.NONE).setText(title);
            }
            var row = new TableItem(table, SWT.NONE);
            row.setText("the situation in Afghanistan");
            var widths = new ColumnWidths(table, (line, column) -> table.getItem(line).getText(column));
            shell.open();
            widths.rows();
            int empty = table.getColumn(1).getWidth();
            int full = table.getColumn(0).getWidth();
            row.setText(1, "1 December 2003, by the analyst");
            widths.rows();
            assertTrue(table.getColumn(1).getWidth() > empty);
            assertEquals(full, table.getColumn(0).getWidth());
            shell.dispose();
        });
    }
}
