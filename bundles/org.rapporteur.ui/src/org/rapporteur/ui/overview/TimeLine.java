package org.rapporteur.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.look.Shade;

/**
 * Meetings on a line of time, one below the other. A day that is known is a full bar, a month or a year a pale band, one of several
 * dates a dashed frame for each; a meeting that was not held is hollow. Up and down go from meeting to meeting, Enter opens one; each
 * is told in words to those who hear.
 */
final class TimeLine extends Canvas {

    private static final int ROW = 26;
    private static final int HEAD = 24;
    private static final int GAP = 16;
    private static final int MARK = 8;

    private final Words words;
    private final Texts texts;
    private final LocalDate today;
    private final Consumer<Meeting> open;
    private List<Meeting> meetings = List.of();
    private int selected;

    TimeLine(Composite parent, Words words, Texts texts, LocalDate today, Consumer<Meeting> open) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.words = words;
        this.texts = texts;
        this.today = today;
        this.open = open;
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> choose((event.y - HEAD) / ROW));
        addListener(SWT.MouseDoubleClick, event -> openSelected());
        addListener(SWT.FocusIn, event -> tell());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.MouseHover, event -> setToolTipText(at(event.y).map(this::told).orElse("")));
        accessible();
    }

    void show(List<Meeting> now) {
        meetings = List.copyOf(now);
        selected = Math.max(0, Math.min(selected, meetings.size() - 1));
        redraw();
    }

    private Optional<Meeting> at(int y) {
        int index = (y - HEAD) / ROW;
        return y >= HEAD && index < meetings.size() ? Optional.of(meetings.get(index)) : Optional.empty();
    }

    @Override
    public org.eclipse.swt.graphics.Point computeSize(int wide, int high, boolean changed) {
        return new org.eclipse.swt.graphics.Point(wide == SWT.DEFAULT ? 800 : wide, HEAD + Math.max(1, meetings.size()) * ROW + 4);
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> choose(selected + 1);
            case SWT.ARROW_UP -> choose(selected - 1);
            case SWT.HOME -> choose(0);
            case SWT.END -> choose(meetings.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR -> openSelected();
            default -> {
                // no other keys mean anything here
            }
        }
    }

    private void choose(int index) {
        setFocus();
        if (index >= 0 && index < meetings.size()) {
            selected = index;
            tell();
        }
    }

    private void tell() {
        redraw();
        getAccessible().setFocus(meetings.isEmpty() ? ACC.CHILDID_SELF : selected);
    }

    private void openSelected() {
        if (selected < meetings.size()) {
            open.accept(meetings.get(selected));
        }
    }

    private String date(Meeting meeting) {
        return meeting.getWhen() == null ? texts.text("time.unknown") : words.date(meeting.getWhen());
    }

    /** A meeting in words: its name, its date, and whether it was held. */
    private String told(Meeting meeting) {
        return texts.text("time.told", words.meeting(meeting), date(meeting), words.label(meeting.getStatus()));
    }

    private void paint(GC gc) {
        Palette palette = Palette.on(this);
        Rectangle area = getClientArea();
        gc.setBackground(palette.plain().ground());
        gc.fillRectangle(area);
        List<TimePiece> all = meetings.stream().flatMap(meeting -> pieces(meeting).stream()).toList();
        int names = width(gc, meetings.stream().map(words::meeting).toList(), area.width * 2 / 5);
        int dates = width(gc, meetings.stream().map(this::date).toList(), area.width / 4);
        TimeScale scale = TimeScale.of(all, today, names, Math.max(60, area.width - names - dates));
        years(gc, palette, scale, area);
        for (int i = 0; i < meetings.size(); i++) {
            row(gc, palette, scale, meetings.get(i), HEAD + i * ROW, i == selected && isFocusControl(), area);
        }
    }

    /** The room that words need, but not more than there is. */
    private static int width(GC gc, List<String> all, int most) {
        return Math.min(most, all.stream().mapToInt(word -> gc.textExtent(word).x).max().orElse(0) + GAP);
    }

    private static List<TimePiece> pieces(Meeting meeting) {
        return meeting.getWhen() == null ? List.of() : TimePiece.of(meeting.getWhen().edtf());
    }

    private void years(GC gc, Palette palette, TimeScale scale, Rectangle area) {
        gc.setLineStyle(SWT.LINE_SOLID);
        for (int year : scale.years(52)) {
            int x = scale.x(LocalDate.of(year, 1, 1));
            gc.setForeground(palette.rule());
            gc.drawLine(x, HEAD - 4, x, area.height);
            gc.setForeground(palette.quiet());
            gc.drawText(Integer.toString(year), x + 3, 3, true);
        }
        int now = scale.x(today);
        gc.setForeground(palette.plain().solid());
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(now, HEAD - 4, now, area.height);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void row(GC gc, Palette palette, TimeScale scale, Meeting meeting, int y, boolean focused, Rectangle area) {
        if (focused) {
            gc.setBackground(palette.heading());
            gc.fillRectangle(0, y, area.width, ROW);
        }
        int text = y + (ROW - gc.getFontMetrics().getHeight()) / 2;
        gc.setForeground(palette.plain().text());
        clipped(gc, words.meeting(meeting), 6, text, scale.left() - GAP / 2);
        pieces(meeting).forEach(piece -> piece(gc, palette, scale, piece, meeting, y));
        gc.setForeground(palette.quiet());
        clipped(gc, date(meeting), scale.left() + scale.width() + GAP / 2, text, area.width - scale.left() - scale.width() - GAP / 2);
        if (focused) {
            gc.setForeground(palette.plain().solid());
            gc.drawRectangle(0, y, area.width - 1, ROW - 1);
        }
    }

    private static void clipped(GC gc, String words, int x, int y, int width) {
        String shown = words;
        while (shown.length() > 1 && gc.textExtent(shown).x > width - GAP / 2) {
            shown = shown.substring(0, shown.length() - 2).stripTrailing() + "…";
        }
        gc.drawText(shown, x, y, true);
    }

    private void piece(GC gc, Palette palette, TimeScale scale, TimePiece piece, Meeting meeting, int y) {
        Shade shade = palette.series(2);
        int from = piece.from().map(scale::x).orElse(scale.left());
        int to = piece.to().map(day -> scale.x(day.plusDays(1))).orElse(scale.left() + scale.width());
        int width = Math.max(to - from, MARK);
        int top = y + 6;
        int height = ROW - 12;
        boolean held = meeting.getStatus() == MeetingStatus.HELD || meeting.getStatus() == MeetingStatus.UNKNOWN;
        gc.setForeground(shade.solid());
        gc.setBackground(piece.kind() == TimePiece.Kind.EXACT ? shade.solid() : shade.ground());
        if (held && piece.kind() != TimePiece.Kind.ONE_OF) {
            gc.fillRectangle(from, top, width, height);
        }
        if (piece.kind() == TimePiece.Kind.ONE_OF) {
            gc.setLineDash(new int[] { 3, 2 });
        }
        gc.drawRectangle(from, top, width - 1, height - 1);
        gc.setLineStyle(SWT.LINE_SOLID);
        if (meeting.getStatus() == MeetingStatus.CANCELLED) {
            gc.drawLine(from - 3, top + height / 2, from + width + 3, top + height / 2);
        }
    }

    private void accessible() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? texts.text("time.name", meetings.size())
                        : event.childID < meetings.size() ? told(meetings.get(event.childID)) : event.result;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF && selected < meetings.size() ? told(meetings.get(selected)) : event.result;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = meetings.size();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = java.util.stream.IntStream.range(0, meetings.size()).boxed().toArray();
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = meetings.isEmpty() ? ACC.CHILDID_SELF : selected;
            }

            @Override
            public void getLocation(AccessibleControlEvent event) {
                if (event.childID >= 0) {
                    var corner = toDisplay(0, HEAD + event.childID * ROW);
                    event.x = corner.x;
                    event.y = corner.y;
                    event.width = getSize().x;
                    event.height = ROW;
                }
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (event.childID == selected && isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }
}
