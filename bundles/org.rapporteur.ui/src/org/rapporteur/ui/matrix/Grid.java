package org.rapporteur.ui.matrix;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.NoScalingDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.command.ConfigureScalingCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.IKeyAction;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.rapporteur.model.Status;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.parts.Copying;

/** The table: frozen headings, the cells, and what keyboard and mouse do in it. */
final class Grid {

    private static final int CORNER = 200;

    private final Sheet sheet;
    private final Measures measures;
    private final NatTable table;
    private final Layers layers;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final Font strong;
    private Palette palette;

    /** What the user asks for in the table. */
    interface Wishes {
        /** Another cell is the active one. */
        void selected();

        /** The active cell is to be changed. */
        void edit();

        /** What is selected is to be copied. */
        void copy();

        /** The country of the column clicked on is to be shown. */
        void openCountry(int column);

        /** The recommendation of the line clicked on is to be shown. */
        void openRecommendation(int line);
    }

    Grid(Composite parent, Sheet sheet, Wishes wishes) {
        this.sheet = sheet;
        measures = Measures.of(parent, Stream.of(Status.values()).map(sheet.words()::shown));
        layers = Layers.of(sheet::columnCount, sheet::lineCount, measures);
        selection = layers.selection();
        viewport = layers.viewport();
        table = new NatTable(parent, layers.all(), false);
        palette = Palette.on(parent);
        strong = FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD).createFont(table.getDisplay());
        table.addListener(SWT.Dispose, event -> strong.dispose());
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new Colours());
        table.configure();
        table.doCommand(new ConfigureScalingCommand(new NoScalingDpiConverter())); // the measures follow the font, which is scaled
        bind(wishes);
        table.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                wishes.selected();
            }
        });
        table.addListener(SWT.Paint, event -> followTheme());
    }

    /** The brushes, in the colours of the theme. */
    private final class Colours extends AbstractRegistryConfiguration {
        @Override
        public void configureRegistry(IConfigRegistry registry) {
            var look = new Brush.Look(sheet, table.getFont(), strong, palette, measures);
            brush(registry, new Brush(look, Brush.Kind.BODY), GridRegion.BODY);
            brush(registry, new Brush(look, Brush.Kind.LINE), GridRegion.ROW_HEADER);
            brush(registry, new Brush(look, Brush.Kind.COLUMN), GridRegion.COLUMN_HEADER);
            brush(registry, new Brush(look, Brush.Kind.CORNER), GridRegion.CORNER);
            registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, palette.rule());
        }

        private void brush(IConfigRegistry registry, Brush brush, String region) {
            Stream.of(DisplayMode.NORMAL, DisplayMode.SELECT, DisplayMode.HOVER)
                    .forEach(mode -> registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, brush, mode, region));
        }
    }

    private void followTheme() {
        if (Palette.on(table.getParent()) != palette) {
            palette = Palette.on(table.getParent());
            new Colours().configureRegistry(table.getConfigRegistry());
            table.redraw();
        }
        if (!table.getBackground().equals(palette.plain().ground())) {
            table.setBackground(palette.plain().ground());
        }
    }

    private void bind(Wishes wishes) {
        // some displays report a mouse button with every key, and the table compares the whole state
        Listener keysOnly = event -> {
            if (event.widget == table) {
                event.stateMask &= SWT.MODIFIER_MASK;
            }
        };
        table.getDisplay().addFilter(SWT.KeyDown, keysOnly);
        table.addListener(SWT.Dispose, event -> event.display.removeFilter(SWT.KeyDown, keysOnly));
        var keys = table.getUiBindingRegistry();
        IKeyAction edit = (grid, event) -> wishes.edit();
        IntStream.of(SWT.CR, SWT.KEYPAD_CR, SWT.F2).forEach(key -> keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, key), edit));
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (grid, event) -> wishes.copy());
        Copying.in(table, wishes::copy);
        keys.registerFirstDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE), (grid, event) -> wishes.edit());
        keys.registerFirstDoubleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE), (grid, event) -> wishes.openCountry(
                grid.getColumnIndexByPosition(grid.getColumnPositionByX(event.x))));
        keys.registerFirstDoubleClickBinding(MouseEventMatcher.rowHeaderLeftClick(SWT.NONE), (grid, event) -> wishes.openRecommendation(
                grid.getRowIndexByPosition(grid.getRowPositionByY(event.y))));
    }

    /** Paints a corner where nobody sees it: the first painting takes as long as all that follow, for what it loads. */
    void rehearse() {
        var unseen = new Image(table.getDisplay(), CORNER, CORNER);
        var gc = new GC(unseen);
        try {
            table.setSize(CORNER, CORNER);
            table.getLayerPainter().paintLayer(table, gc, 0, 0, new Rectangle(0, 0, CORNER, CORNER), table.getConfigRegistry());
        } finally {
            gc.dispose();
            unseen.dispose();
        }
    }

    NatTable control() {
        return table;
    }

    /** Rows or columns are others than before. */
    void refresh() {
        layers.refresh(sheet.signsOnly() ? measures.narrow() : measures.wide());
    }

    /** The active cell, as column and line; empty when there is none. */
    Optional<Point> active() {
        var anchor = selection.getSelectionAnchor();
        return anchor.getRowPosition() < 0 || anchor.getColumnPosition() < 0 || anchor.getRowPosition() >= sheet.lineCount()
                || anchor.getColumnPosition() >= sheet.columnCount() ? Optional.empty()
                        : Optional.of(new Point(anchor.getColumnPosition(), anchor.getRowPosition()));
    }

    /** Makes a cell the active one and brings it into sight. */
    void activate(int column, int line) {
        viewport.moveCellPositionIntoViewport(column, line);
        selection.selectCell(column, line, false, false);
    }

    /** The selected columns, in their order. */
    int[] selectedColumns() {
        return selection.getSelectedColumnPositions();
    }

    /** The selected lines, in their order. */
    int[] selectedLines() {
        return selection.getSelectedRowPositions().stream().flatMap(range -> range.getMembers().stream()).sorted()
                .mapToInt(Integer::intValue).toArray();
    }

    /** What is below a place of the table, as column and line of the body; -1 in a heading. */
    Point at(int x, int y) {
        var region = table.getRegionLabelsByXY(x, y);
        if (region == null) {
            return new Point(-1, -1);
        }
        int column = region.hasLabel(GridRegion.BODY) || region.hasLabel(GridRegion.COLUMN_HEADER)
                ? table.getColumnIndexByPosition(table.getColumnPositionByX(x)) : -1;
        int line = region.hasLabel(GridRegion.BODY) || region.hasLabel(GridRegion.ROW_HEADER)
                ? table.getRowIndexByPosition(table.getRowPositionByY(y)) : -1;
        return new Point(column, line);
    }
}
