package org.rapporteur.ui.paper;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Report;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.parts.Clip;
import org.rapporteur.ui.parts.Copying;

/**
 * A sheet that shows blocks of a report and is scrolled. It is set piece by piece, a short while at a time, so that a report of any
 * length appears at once and the window goes on answering. The keyboard scrolls it and copies its text. To be used by the thread of
 * the window.
 */
public final class Paper {

    /** Width of a sheet of A4 at 96 dots per inch. */
    private static final int SHEET = 794;
    private static final int WIDE_MARGIN = 56;
    private static final int NARROW_MARGIN = 12;
    /** How long it is set without letting the window answer, in milliseconds. */
    private static final long WHILE = 25;

    private final Canvas canvas;
    private final boolean sheet;
    private final Locale locale;
    private final Galley galley = new Galley();
    private Optional<Report> cover = Optional.empty();
    private List<Block> blocks = List.of();
    private Optional<Setting> setting = Optional.empty();
    private Fonts fonts;
    private Palette palette;
    private int offset;
    private int setWidth = -1;

    /** Pieces that are still to be set. */
    private final class Setting {
        private final Ink ink;
        private final Setter setter;
        private final Iterator<Block> rest;
        private Iterator<Piece> now;

        Setting(Ink ink, int width) {
            this.ink = ink;
            setter = new Setter(new Look(fonts, ink, palette, width, locale));
            now = cover.map(setter::cover).orElseGet(() -> List.<Piece>of().iterator());
            rest = blocks.iterator();
        }

        /** The next piece; empty at the end. */
        Optional<Piece> next() {
            while (!now.hasNext() && rest.hasNext()) {
                now = setter.pieces(rest.next());
            }
            return now.hasNext() ? Optional.of(now.next()) : Optional.empty();
        }
    }

    /**
     * An empty sheet.
     *
     * @param parent what holds it
     * @param name what it is called to those who cannot see it
     * @param sheet whether it looks like a sheet of paper on a table; otherwise it fills its room
     * @param locale how numbers are written
     */
    public Paper(Composite parent, String name, boolean sheet, Locale locale) {
        this.sheet = sheet;
        this.locale = locale;
        canvas = new Canvas(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
        palette = Palette.on(canvas);
        fonts = new Fonts(canvas.getDisplay(), canvas.getFont());
        canvas.addListener(SWT.Paint, this::paint);
        canvas.addListener(SWT.Resize, event -> resized());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.MouseDown, event -> canvas.setFocus());
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        canvas.addListener(SWT.Dispose, event -> dispose());
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scrollTo(canvas.getVerticalBar().getSelection()));
        canvas.setData(this);
        Copying.in(canvas, this::copy);
        describe(name);
    }

    private void describe(String name) {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_DOCUMENT;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = text();
            }
        });
    }

    /** The control. */
    public Canvas control() {
        return canvas;
    }

    /** Shows a whole report, in the direction in which its language is read. What was in sight stays in sight. */
    public void show(Report report) {
        canvas.setOrientation(report.properties().rightToLeft() ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT);
        cover = Optional.of(report);
        blocks = report.blocks().stream().filter(block -> block.use().forReading()).toList();
        set();
    }

    /** Shows blocks without a cover. What was in sight stays in sight. */
    public void show(List<Block> content) {
        cover = Optional.empty();
        blocks = List.copyOf(content);
        set();
    }

    /** Shows its beginning. */
    public void toTop() {
        scrollTo(0);
    }

    /** Whether all of it is set. */
    public boolean isComplete() {
        return setWidth >= 0 && setting.isEmpty();
    }

    /** What it says, as far as it is set: a line for each paragraph and row, cells parted by tabs. */
    public String text() {
        return galley.text();
    }

    private int margin() {
        return sheet ? WIDE_MARGIN : NARROW_MARGIN;
    }

    private int paperWidth() {
        int room = canvas.getClientArea().width;
        return sheet ? Math.min(SHEET, room) : room;
    }

    private int left() {
        return Math.max(0, (canvas.getClientArea().width - paperWidth()) / 2);
    }

    private void set() {
        end();
        setWidth = paperWidth();
        if (setWidth < 4 * NARROW_MARGIN) {
            return;
        }
        palette = Palette.on(canvas);
        galley.begin(margin());
        setting = Optional.of(new Setting(new Ink(new GC(canvas)), setWidth - 2 * margin()));
        goOn(setting.get());
    }

    private void goOn(Setting mine) {
        if (canvas.isDisposed() || setting.isEmpty() || setting.get() != mine) {
            return;
        }
        long until = System.nanoTime() + WHILE * 1_000_000;
        Optional<Piece> next = mine.next();
        while (next.isPresent()) {
            galley.add(next.get());
            if (System.nanoTime() > until) {
                canvas.getDisplay().asyncExec(() -> goOn(mine));
                break;
            }
            next = mine.next();
        }
        if (next.isEmpty()) {
            end();
        }
        bar();
        canvas.redraw();
    }

    private void end() {
        setting.ifPresent(one -> one.ink.close());
        setting = Optional.empty();
    }

    private void resized() {
        if (paperWidth() != setWidth) {
            set();
        } else {
            bar();
            canvas.redraw();
        }
    }

    private int height() {
        return galley.bottom() + margin();
    }

    private void bar() {
        int room = canvas.getClientArea().height;
        var bar = canvas.getVerticalBar();
        bar.setValues(offset, 0, Math.max(1, height()), Math.clamp(room, 1, Math.max(1, height())), 40, Math.max(1, room - 40));
        bar.setEnabled(height() > room);
        if (setting.isEmpty()) {
            scrollTo(offset);
        }
    }

    private void scrollTo(int place) {
        int most = Math.max(0, height() - canvas.getClientArea().height);
        int to = Math.clamp(place, 0, most);
        if (to != offset) {
            offset = to;
            canvas.getVerticalBar().setSelection(to);
            canvas.redraw();
        }
    }

    private void key(Event event) {
        int room = canvas.getClientArea().height;
        scrollTo(switch (event.keyCode) {
            case SWT.ARROW_DOWN -> offset + 40;
            case SWT.ARROW_UP -> offset - 40;
            case SWT.PAGE_DOWN, SWT.SPACE -> offset + room - 40;
            case SWT.PAGE_UP -> offset - room + 40;
            case SWT.HOME -> 0;
            case SWT.END -> height();
            default -> offset;
        });
    }

    /** Copies its text. */
    public void copy() {
        Clip.copy(canvas.getDisplay(), text());
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        Rectangle area = canvas.getClientArea();
        if (Palette.on(canvas) != palette) {
            canvas.getDisplay().asyncExec(() -> ifThere(this::set));
        }
        gc.setBackground(sheet ? canvas.getBackground() : palette.plain().ground());
        gc.fillRectangle(area);
        if (sheet) {
            gc.setBackground(palette.plain().ground());
            gc.fillRectangle(left(), 0, paperWidth(), area.height);
        }
        galley.draw(gc, left() + margin(), offset, event.y + event.height);
        if (canvas.isFocusControl()) {
            gc.drawFocus(area.x, area.y, area.width - 1, area.height - 1);
        }
    }

    private void ifThere(Runnable work) {
        if (!canvas.isDisposed()) {
            work.run();
        }
    }

    private void dispose() {
        end();
        fonts.close();
    }
}
