package org.rapporteur.ui.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.rapporteur.analysis.matrix.MatrixCell;
import org.rapporteur.analysis.matrix.MatrixTotal;
import org.rapporteur.model.Status;
import org.rapporteur.ui.look.Palette;

/** Draws one kind of cells. Text is measured once; nothing is wrapped or styled by the table, which would be slow. */
final class Brush extends AbstractCellPainter {

    private static final int PAD = 6;
    private static final int BAR = 5;
    private static final int MANY = 20_000;
    /** The order of the parts of a total's bar: what is done first. */
    private static final List<Status> ORDER = List.of(Status.IMPLEMENTED, Status.PARTLY_IMPLEMENTED, Status.UNDER_WAY, Status.PLANNED,
            Status.NO_ACTION, Status.NOT_APPLICABLE, Status.NOT_REPORTED, Status.NOT_ASKED);

    private final Look look;
    private final Kind kind;

    /** What is drawn. */
    enum Kind {
        BODY, LINE, COLUMN, CORNER
    }

    /**
     * What all brushes share.
     *
     * @param sheet what is drawn
     * @param plain the font
     * @param strong the font of headings and of what is overdue
     * @param palette the colours
     * @param measures the sizes of what is drawn
     * @param measured text that was fitted to a width
     */
    record Look(Sheet sheet, Font plain, Font strong, Palette palette, Measures measures, Map<String, String> measured) {
        Look(Sheet sheet, Font plain, Font strong, Palette palette, Measures measures) {
            this(sheet, plain, strong, palette, measures, new HashMap<>());
        }
    }

    Brush(Look look, Kind kind) {
        this.look = look;
        this.kind = kind;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        switch (kind) {
            case BODY -> body(cell, gc, bounds);
            case LINE -> line(cell, gc, bounds);
            case COLUMN -> column(cell, gc, bounds);
            case CORNER -> corner(gc, bounds);
        }
        if (kind == Kind.BODY && cell.getDisplayMode() == DisplayMode.SELECT) {
            gc.setForeground(look.palette().plain().solid());
            gc.setLineWidth(2);
            gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
            gc.setLineWidth(1);
        }
    }

    private void body(ILayerCell at, GC gc, Rectangle bounds) {
        Optional<MatrixCell> cell = look.sheet().cell(at.getRowIndex(), at.getColumnIndex());
        if (cell.isEmpty()) {
            fill(gc, bounds, look.palette().heading());
            return;
        }
        Color ground = look.palette().plain().ground();
        Color ink = look.palette().quiet();
        if (cell.get() instanceof MatrixCell.Known known && look.sheet().fits(at.getRowIndex(), at.getColumnIndex())) {
            ground = look.palette().of(known.status()).ground();
            ink = look.palette().of(known.status()).text();
        }
        fill(gc, bounds, ground);
        String shown = look.sheet().words().shown(cell.get(), look.sheet().signsOnly());
        boolean late = shown.endsWith(Words.OVERDUE);
        gc.setFont(late ? look.strong() : look.plain());
        text(gc, shown, bounds.x + PAD, middle(gc, bounds), bounds.width - 2 * PAD, ink);
    }

    private void line(ILayerCell at, GC gc, Rectangle bounds) {
        Optional<String> heading = look.sheet().heading(at.getRowIndex());
        fill(gc, bounds, heading.isPresent() ? look.palette().heading() : look.palette().plain().ground());
        if (at.getColumnIndex() == 1) {
            look.sheet().lineTotal(at.getRowIndex()).ifPresent(total -> total(gc, bounds, total));
        } else if (heading.isPresent()) {
            gc.setFont(look.strong());
            text(gc, heading.get(), bounds.x + PAD, middle(gc, bounds), bounds.width - 2 * PAD, look.palette().plain().solid());
        } else {
            look.sheet().recommendation(at.getRowIndex()).map(look.sheet().words()::recommendation).ifPresent(text -> {
                gc.setFont(look.plain());
                twoLines(gc, text, bounds);
            });
        }
    }

    private void column(ILayerCell at, GC gc, Rectangle bounds) {
        if (at.getRowIndex() == 0) {
            heading(gc, bounds, look.sheet().country(at.getColumnIndex()).map(look.sheet().words()::country).orElse(""));
        } else {
            fill(gc, bounds, look.palette().plain().ground());
            total(gc, bounds, look.sheet().columnTotal(at.getColumnIndex()));
        }
    }

    /** The corner is one cell, above both columns. */
    private void corner(GC gc, Rectangle bounds) {
        int total = look.measures().total();
        int first = bounds.width - total;
        heading(gc, new Rectangle(bounds.x, bounds.y, first, bounds.height), look.sheet().words().text("corner.0"));
        heading(gc, new Rectangle(bounds.x + first, bounds.y, total, bounds.height), look.sheet().words().text("corner.1"));
    }

    private void heading(GC gc, Rectangle bounds, String text) {
        fill(gc, bounds, look.palette().heading());
        gc.setFont(look.strong());
        text(gc, text, bounds.x + PAD, middle(gc, bounds), bounds.width - 2 * PAD, look.palette().plain().text());
    }

    /** A total in words, and below as a bar of its parts. */
    private void total(GC gc, Rectangle bounds, MatrixTotal total) {
        gc.setFont(look.plain());
        text(gc, look.sheet().words().total(total), bounds.x + PAD, middle(gc, bounds) - BAR, bounds.width - 2 * PAD, look.palette().plain().text());
        int all = total.known() + total.awaited() + total.unreadable();
        int room = bounds.width - 2 * PAD;
        int x = bounds.x + PAD;
        int sum = 0;
        for (Status status : ORDER) {
            sum += total.count(status);
            int to = bounds.x + PAD + (all == 0 ? 0 : (int) ((long) room * sum / all));
            gc.setBackground(look.palette().of(status).solid());
            gc.fillRectangle(x, bounds.y + bounds.height - PAD - BAR, to - x, BAR);
            x = to;
        }
    }

    private static void fill(GC gc, Rectangle bounds, Color ground) {
        gc.setBackground(ground);
        gc.fillRectangle(bounds);
    }

    private static int middle(GC gc, Rectangle bounds) {
        return bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2;
    }

    private void text(GC gc, String text, int x, int y, int room, Color ink) {
        gc.setForeground(ink);
        gc.drawText(fitted(gc, text, room), x, y, SWT.DRAW_TRANSPARENT);
    }

    private void twoLines(GC gc, String text, Rectangle bounds) {
        int room = bounds.width - 2 * PAD;
        int height = gc.getFontMetrics().getHeight();
        gc.setForeground(look.palette().plain().text());
        String first = first(gc, text, room);
        String rest = text.substring(first.length()).strip();
        int y = rest.isEmpty() ? middle(gc, bounds) : bounds.y + (bounds.height - 2 * height) / 2;
        gc.drawText(first, bounds.x + PAD, y, SWT.DRAW_TRANSPARENT);
        if (!rest.isEmpty()) {
            gc.drawText(fitted(gc, rest, room), bounds.x + PAD, y + height, SWT.DRAW_TRANSPARENT);
        }
    }

    /** The words of a text that fit a line. */
    private String first(GC gc, String text, int room) {
        return remembered("1" + room + text, () -> {
            int end = longest(gc, text, room, "");
            int space = end == text.length() ? end : text.lastIndexOf(' ', end);
            return text.substring(0, space > 0 ? space : end);
        });
    }

    private String fitted(GC gc, String text, int room) {
        return text.length() < 3 ? text : remembered((gc.getFont() == look.strong() ? "s" : "p") + room + text, () -> {
            int end = longest(gc, text, room, "");
            return end == text.length() ? text : text.substring(0, longest(gc, text, room, "…")).strip() + "…";
        });
    }

    private String remembered(String key, java.util.function.Supplier<String> find) {
        if (look.measured().size() > MANY) {
            look.measured().clear();
        }
        return look.measured().computeIfAbsent(key, k -> find.get());
    }

    /** How many letters of a text, with something behind, fit. */
    private static int longest(GC gc, String text, int room, String behind) {
        int low = 0;
        int high = Math.min(text.length(), room);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (gc.textExtent(text.substring(0, middle) + behind).x <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low > 0 && low < text.length() && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().width; // widths are set, never taken from the content: that would read all of it
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return cell.getBounds().height;
    }
}
