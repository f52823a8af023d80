package org.rapporteur.ui.principles;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.TableItem;
import org.rapporteur.analysis.principle.Measure;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.session.Background;
import org.rapporteur.ui.table.ColumnWidths;
import org.rapporteur.ui.table.FocusFrame;

/** The controls: a table of the principles by region, and for the figure that is chosen in it its course in time and the list behind it. */
final class PrinciplesControl implements PageControl {

    private static final int NAME = 330;
    private static final int REGION = 120;

    private final Texts texts;
    private final Values values;
    private final ObjectNames names;
    private final PrinciplesOpening opening;
    private final Composite place;
    private final Label state;
    private final Button all;
    private final TableViewer table;
    private final TableViewerFocusCellManager focus;
    private final Label told;
    private Optional<ColumnWidths> widths = Optional.empty();
    private final CourseTable course;
    private final CountedTable counted;
    private final Background<Board> working;
    private Optional<Board> board = Optional.empty();
    private Optional<Region> region = Optional.empty();
    private Optional<Wish> wish = Optional.empty();

    /** A figure to be chosen when there is something to choose from. */
    private record Wish(Region region, int principle) {
    }

    PrinciplesControl(Composite parent, EditContext context, PrinciplesOpening opening) {
        this.opening = opening;
        var toolkit = context.toolkit();
        texts = context.texts(PrinciplesControl.class);
        values = new Values(texts);
        names = new ObjectNames(context.session().locale());
        place = toolkit.createComposite(parent);
        place.addListener(SWT.Dispose, event -> board = Optional.empty()); // the tables tell of cells while they go
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(8, 8).numColumns(2).applyTo(place);
        Label title = toolkit.createLabel(place, texts.text("heading"));
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        all = toolkit.createButton(place, texts.text("all"), SWT.CHECK);
        all.setToolTipText(texts.text("all.tip"));
        all.addListener(SWT.Selection, event -> rows());
        state = toolkit.createLabel(place, texts.text("how"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(400, SWT.DEFAULT).applyTo(state);
        var halves = new SashForm(place, SWT.VERTICAL);
        toolkit.adapt(halves);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(halves);
        table = new TableViewer(halves, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.getTable().setHeaderVisible(true);
        table.getTable().setLinesVisible(true);
        Accessible.name(table.getTable(), texts.text("table"));
        Composite below = toolkit.createComposite(halves);
        GridLayoutFactory.fillDefaults().margins(0, 4).applyTo(below);
        told = toolkit.createLabel(below, texts.text("choose"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(told);
        var parts = new SashForm(below, SWT.HORIZONTAL);
        toolkit.adapt(parts);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        course = new CourseTable(parts, texts, values, names, context.opener());
        counted = new CountedTable(parts, texts, values, context.opener());
        halves.setWeights(50, 50);
        focus = new TableViewerFocusCellManager(table, new FocusFrame(table, this::moved));
        table.addSelectionChangedListener(event -> chosen());
        table.getTable().addListener(SWT.DefaultSelection, event -> counted.setFocus());
        working = new Background<>(place, context.session(), texts.text("working"), Board::of, this::show);
        refresh();
    }

    @Override
    public void refresh() {
        working.start();
    }

    /** A region is shown by the figure that is wanted of it, now or when it is there. */
    @Override
    public boolean reveal(EObject object) {
        if (object instanceof Region region) {
            wish = Optional.of(new Wish(region, opening.wanted().orElse(1)));
            choose();
        }
        return object instanceof Region;
    }

    private void choose() {
        if (board.isEmpty() || wish.isEmpty()) {
            return;
        }
        region = Optional.of(wish.get().region());
        int column = 1 + board.get().regions().indexOf(wish.get().region());
        board.get().rows().stream().filter(row -> row.leading() && row.principle() == wish.get().principle()).findFirst().ifPresent(row -> {
            table.setSelection(new StructuredSelection(row), true);
            point(row, column);
        });
        wish = Optional.empty();
    }

    /** Puts the keyboard's place into a cell, once the columns are in theirs; the platform does so for a click only. */
    private void point(Board.Row row, int column) {
        var grid = table.getTable();
        grid.addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event painted) {
                grid.removeListener(SWT.Paint, this);
                if (table.testFindItem(row) instanceof TableItem cell) {
                    var click = new Event();
                    var bounds = cell.getBounds(column);
                    click.x = bounds.x + 2;
                    click.y = bounds.y + 2;
                    click.button = 1;
                    grid.notifyListeners(SWT.MouseDown, click);
                }
            }
        });
        grid.redraw();
    }

    /** Another cell has the keyboard; beside the names, the region stays that was chosen. */
    private void moved() {
        int column = Optional.ofNullable(focus.getFocusCell()).map(ViewerCell::getColumnIndex).orElse(0);
        region = board.filter(now -> column > 0 && column <= now.regions().size()).map(now -> now.regions().get(column - 1)).or(() -> region);
        chosen();
    }

    private void show(Board now) {
        boolean other = board.map(before -> !before.regions().equals(now.regions())).orElse(true);
        board = Optional.of(now);
        state.setText(texts.text(now.regions().isEmpty() ? "empty" : "how"));
        if (other) {
            columns();
        }
        rows();
        choose();
    }

    private void columns() {
        for (var column : table.getTable().getColumns()) {
            column.dispose();
        }
        column(texts.text("column.principle"), NAME);
        board.orElseThrow().regions().forEach(region -> column(names.name(region), REGION));
        widths = Optional.of(new ColumnWidths(table.getTable(), (row, column) -> table.getTable().getItem(row).getText(column)));
    }

    private void column(String title, int width) {
        var column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setToolTipText(title);
        column.getColumn().setWidth(width);
        int index = table.getTable().getColumnCount() - 1;
        column.setLabelProvider(new CellLabelProvider() {
            @Override
            public void update(ViewerCell cell) {
                var row = (Board.Row) cell.getElement();
                cell.setText(index == 0 ? name(row) : values.figure(row.measures().get(index - 1)));
            }
        });
    }

    private String name(Board.Row row) {
        return row.leading() ? texts.text("principle", row.principle(), row.name()) : texts.text("measure", row.name());
    }

    private void rows() {
        Object before = table.getStructuredSelection().getFirstElement();
        List<Board.Row> rows = board.map(now -> now.rows().stream().filter(row -> row.leading() || all.getSelection()).toList()).orElse(List.of());
        table.setInput(rows);
        widths.ifPresent(ColumnWidths::rows);
        rows.stream().filter(one -> before instanceof Board.Row row && one.name().equals(row.name()) && one.principle() == row.principle()).findFirst()
                .or(() -> rows.stream().findFirst()).ifPresent(one -> table.setSelection(new StructuredSelection(one)));
        chosen();
    }

    private void chosen() {
        if (board.isEmpty()) {
            return;
        }
        List<Region> regions = board.get().regions();
        int index = Math.max(0, region.map(regions::indexOf).orElse(0));
        Object row = table.getStructuredSelection().getFirstElement();
        Optional<Measure> measure = row instanceof Board.Row one && index < one.measures().size() ? one.measures().get(index) : Optional.empty();
        measure.ifPresentOrElse(one -> show(one, regions.get(index)), this::nothing);
    }

    private void show(Measure measure, Region region) {
        told.setText(texts.text("told", names.name(region), measure.name(), values.told(measure)));
        course.show(Course.of(measure, region, board.orElseThrow()));
        counted.show(measure.list(), board.orElseThrow()::place);
    }

    private void nothing() {
        told.setText(texts.text("choose"));
        course.show(new Course(List.of()));
        counted.show(List.of(), entry -> Optional.<EObject>empty());
    }

    @Override
    public void setFocus() {
        table.getTable().setFocus();
    }
}
