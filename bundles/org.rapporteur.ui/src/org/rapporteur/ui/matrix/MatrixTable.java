package org.rapporteur.ui.matrix;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.rapporteur.analysis.matrix.MatrixCell;
import org.rapporteur.analysis.matrix.MatrixListener;
import org.rapporteur.analysis.matrix.MatrixView;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.report.tree.Block;
import org.rapporteur.store.UnreadableRecordException;
import org.rapporteur.ui.Fact;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.paper.Paper;
import org.rapporteur.ui.parts.Clip;
import org.rapporteur.ui.session.Pieces;
import org.rapporteur.ui.status.HeldRecord;
import org.rapporteur.ui.status.History;
import org.rapporteur.ui.status.NewReportDialog;
import org.rapporteur.ui.status.Place;

/** The table, the history of the active cell beside it, and what is told below. */
final class MatrixTable implements Grid.Wishes, MatrixListener {

    /** So few countries are read at once, so that the totals of rows are whole. */
    private static final int FEW = 40;
    private static final int PAUSE = 120;

    private final PageContext context;
    private final Words words;
    private final Sheet sheet;
    private final SashForm sash;
    private final FilterBar filters;
    private final Grid grid;
    private final GridVoice voice;
    private final Paper history;
    private final HeldRecord held;
    private final Label told;
    private final Button readAll;
    private final AtomicBoolean stale = new AtomicBoolean();
    private Optional<Place> active = Optional.empty();
    private boolean others;
    private int selections;

    /**
     * A table that is not seen yet: painting it for the first time takes as long as making it.
     *
     * @param page the page, which has a grid layout of one column
     * @param context the dossier and the window
     * @param view what is shown of the matrix
     * @param words its words
     * @param filters where is chosen what is shown
     */
    MatrixTable(Composite page, PageContext context, MatrixView view, Words words, FilterBar filters) {
        this.context = context;
        this.words = words;
        this.filters = filters;
        sheet = new Sheet(view, words);
        sheet.setSignsOnly(filters.signsOnly());
        view.show(filters.filter(), filters.grouping());
        sash = new SashForm(page, SWT.HORIZONTAL);
        sash.setVisible(false);
        context.toolkit().adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        grid = new Grid(sash, sheet, this);
        grid.control().addListener(SWT.FocusIn, event -> begin());
        held = new HeldRecord(context.session().records());
        history = new Paper(sash, words.text("history.name"), false, context.session().locale());
        sash.setWeights(72, 28);
        voice = new GridVoice(grid, sheet);
        var foot = context.toolkit().createComposite(page);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 2).applyTo(foot);
        told = context.toolkit().createLabel(foot, "");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(told);
        readAll = context.toolkit().createButton(foot, words.text("readAll"), SWT.PUSH);
        readAll.setToolTipText(words.text("readAll.tip"));
        readAll.addListener(SWT.Selection, event -> {
            view.readAll();
            tell();
        });
        menu();
        view.listen(this);
        sash.addListener(SWT.Dispose, event -> {
            view.close();
            held.release();
        });
        if (view.countries().size() <= FEW) {
            view.readAll();
        }
        tell();
        showHistory();
    }

    private void menu() {
        var menu = new Menu(grid.control());
        item(menu, "menu.edit", this::edit);
        item(menu, "menu.country", () -> grid.active().ifPresent(at -> openCountry(at.x)));
        item(menu, "menu.recommendation", () -> grid.active().ifPresent(at -> openRecommendation(at.y)));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "menu.copy", this::copy);
        grid.control().setMenu(menu);
    }

    private void item(Menu menu, String key, Runnable work) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(words.text(key));
        item.addListener(SWT.Selection, event -> work.run());
    }

    /** Shows what is chosen now. */
    void filter() {
        sheet.setSignsOnly(filters.signsOnly());
        sheet.view().show(filters.filter(), filters.grouping());
        others = true;
        rebuild();
    }

    private void tell() {
        int awaited = sheet.view().awaited();
        told.setText(told(awaited));
        readAll.setVisible(awaited > 0 && filters.isUseful());
    }

    private String told(int awaited) {
        if (!filters.isUseful()) {
            return words.text("told.empty");
        }
        if (sheet.view().rowCount() == 0) {
            return words.text(sheet.view().filter().asksOfCells() && awaited > 0 ? "told.looking" : "told.none");
        }
        String now = words.text("told", sheet.view().rowCount(), sheet.columnCount());
        return awaited == 0 ? now : now + "  " + words.text("told.awaited", awaited);
    }

    // what the matrix tells

    @Override
    public void rowsOrColumnsChanged() {
        sheet.forget();
        others = true;
        soon();
    }

    @Override
    public void countryChanged(Party country) {
        grid.control().redraw();
        soon();
    }

    @Override
    public void cellChanged(Recommendation recommendation, Party country) {
        grid.control().redraw();
        soon();
    }

    /** Shows anew once, however much has changed. */
    void soon() {
        if (stale.compareAndSet(false, true)) {
            grid.control().getDisplay().timerExec(30, () -> {
                stale.set(false);
                if (!grid.control().isDisposed()) {
                    rebuild();
                }
            });
        }
    }

    private void rebuild() {
        Optional<Place> before = active;
        if (others) {
            others = false;
            grid.refresh();
            before.ifPresent(this::activate);
        }
        tell();
        grid.control().redraw();
        selected();
    }

    /** Makes the cell of a place the active one, if it is still shown. */
    private void activate(Place place) {
        int line = sheet.line(place.recommendation());
        int column = sheet.view().countries().indexOf(place.country());
        if (line >= 0 && column >= 0) {
            grid.activate(column, line);
        }
    }

    // what the user wants

    @Override
    public void selected() {
        active = place();
        voice.changed();
        int mine = ++selections;
        grid.control().getDisplay().timerExec(PAUSE, () -> {
            if (!grid.control().isDisposed() && mine == selections) {
                // reading a large record takes its time, and so does what is painted meanwhile
                Pieces.of(grid.control().getDisplay()).add(grid.control(), this::showHistory);
            }
        });
    }

    private Optional<Place> place() {
        return grid.active().flatMap(at -> sheet.recommendation(at.y).flatMap(recommendation -> sheet.country(at.x)
                .filter(country -> !(sheet.cell(at.y, at.x).orElseThrow() instanceof MatrixCell.NotAddressed))
                .map(country -> new Place(context.session(), recommendation, country))));
    }

    /** A record that cannot be read says so in the place of the history: nobody asked for it but by going through the cells. */
    private void showHistory() {
        List<Block> shown;
        try {
            shown = active.map(this::tell).orElseGet(() -> List.of(Block.text(words.text("history.choose"))));
        } catch (UnreadableRecordException unreadable) {
            shown = List.of(Block.text(unreadable.sentence(context.session().locale())));
        }
        history.show(shown);
    }

    /** The history of a place; its sources are those of the report that tells the status. */
    private List<Block> tell(Place place) {
        var told = new History(place, held.hold(place.country().getId()));
        context.facts().accept(new Fact(told.told(), Optional.empty()));
        return told.blocks();
    }

    @Override
    public void edit() {
        Optional<Status> now = grid.active().flatMap(at -> sheet.cell(at.y, at.x)).filter(MatrixCell.Known.class::isInstance)
                .map(cell -> ((MatrixCell.Known) cell).status()).filter(status -> status != Status.NOT_ASKED && status != Status.NOT_REPORTED);
        if (!context.session().isReadOnly()) {
            place().ifPresent(place -> new NewReportDialog(grid.control().getShell(), place, now).open());
        }
    }

    @Override
    public void copy() {
        int[] columns = grid.selectedColumns();
        int[] lines = grid.selectedLines();
        if (columns.length > 0 && lines.length > 0) {
            Clip.copy(grid.control().getDisplay(), new GridText(sheet).of(columns, lines));
        }
    }

    @Override
    public void openCountry(int column) {
        sheet.country(column).ifPresent(context.opener()::open);
    }

    @Override
    public void openRecommendation(int line) {
        sheet.recommendation(line).ifPresent(context.opener()::open);
    }

    /** What takes long at the first showing, but for the showing. */
    void prepare() {
        grid.rehearse();
    }

    void show() {
        sash.setVisible(true);
        sash.getParent().layout();
    }

    void setFocus() {
        grid.control().setFocus();
    }

    /** Whoever comes with the Tab key has a cell from which the arrow keys go on. */
    private void begin() {
        if (grid.active().isEmpty() && sheet.lineCount() > 0 && sheet.columnCount() > 0) {
            int first = sheet.heading(0).isPresent() ? 1 : 0;
            grid.activate(0, first);
        }
    }
}
