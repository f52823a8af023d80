package org.rapporteur.ui.principles;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rapporteur.analysis.principle.Measure;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.table.ColumnWidths;
import org.rapporteur.ui.page.ShareBar;

/** A measure over time, a line for each meeting: its figure in words, and the same as a bar. A double click or Enter opens the meeting. */
final class CourseTable {

    private static final int PAD = 3;

    private final Values values;
    private final ObjectNames names;
    private final Table table;
    private final ColumnWidths widths;
    private List<Course.Step> steps = List.of();
    private double most = 1;

    CourseTable(Composite parent, Texts texts, Values values, ObjectNames names, EditContext.Opener opener) {
        this.values = values;
        this.names = names;
        table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        Accessible.name(table, texts.text("course"));
        column(texts.text("column.time"), 230);
        column("", 110).setToolTipText(texts.text("column.bar"));
        column(texts.text("column.figure"), 180);
        widths = new ColumnWidths(table, (row, column) -> table.getItem(row).getText(column));
        table.addListener(SWT.PaintItem, this::paint);
        table.addListener(SWT.DefaultSelection, event -> {
            int index = table.getSelectionIndex();
            if (index >= 0) {
                opener.open(steps.get(index).place());
            }
        });
    }

    private TableColumn column(String title, int width) {
        var column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
        return column;
    }

    /** Shows a course. */
    void show(Course course) {
        steps = course.steps();
        most = steps.stream().mapToDouble(step -> step.measure().value().orElse(0)).max().orElse(1);
        table.removeAll();
        steps.forEach(step -> new TableItem(table, SWT.NONE).setText(new String[] { names.name(step.place()), "", values.told(step.measure()) }));
        widths.anew();
    }

    private void paint(Event event) {
        int index = table.indexOf((TableItem) event.item);
        if (event.index == 1 && index >= 0 && index < steps.size()) {
            Rectangle cell = ((TableItem) event.item).getBounds(1);
            Measure measure = steps.get(index).measure();
            double value = measure.value().orElse(0);
            boolean share = measure.unit() == Measure.Unit.SHARE;
            double so = share ? measure.numerator().doubleValue() : value;
            double all = share ? measure.denominator().doubleValue() : most;
            ShareBar.paint(event.gc, table, new Rectangle(cell.x + PAD, cell.y + PAD, cell.width - 2 * PAD, cell.height - 2 * PAD), so, all - so,
                    share ? measure.unknown() : 0);
        }
    }
}
