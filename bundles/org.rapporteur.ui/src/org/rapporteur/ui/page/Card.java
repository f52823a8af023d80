package org.rapporteur.ui.page;

import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.rapporteur.ui.look.Palette;

/**
 * A thing as a card: a title and lines below it. It takes the keyboard. Selection listeners are told when it is chosen by the mouse or
 * the space bar, and by default selection when it is to be opened: by a double click or Enter; arrow keys go to the next card. Dashed cards stand for what is not known or lies ahead.
 */
public final class Card extends Canvas {

    private static final int MARGIN = 10;
    private static final int ROUND = 8;
    private static final int NATURAL_WIDTH = 220;

    /**
     * What a card says.
     *
     * @param title its title
     * @param lines the lines below; empty ones are left out
     * @param dashed whether what it stands for is not known or lies ahead
     */
    public record Content(String title, List<String> lines, boolean dashed) {
        /** Leaves empty lines out. */
        public Content {
            lines = lines.stream().filter(line -> !line.isBlank()).toList();
        }

        private String all() {
            return lines.isEmpty() ? title : title + "\n" + String.join("\n", lines);
        }
    }

    private final Font bold;
    private Content content = new Content("", List.of(), false);
    private boolean chosen;

    /** An empty card. */
    public Card(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        bold = new LocalResourceManager(JFaceResources.getResources(), this).create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        addListener(SWT.MouseDown, event -> {
            setFocus();
            choose();
        });
        addListener(SWT.MouseDoubleClick, event -> notifyListeners(SWT.DefaultSelection, new Event()));
        addListener(SWT.KeyDown, this::key);
        tellAssistiveTechnology();
    }

    private void key(Event event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> notifyListeners(SWT.DefaultSelection, new Event());
            case ' ' -> choose();
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> go(event, SWT.TRAVERSE_TAB_NEXT);
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> go(event, SWT.TRAVERSE_TAB_PREVIOUS);
            default -> {
                // other keys belong to the page
            }
        }
    }

    private void go(Event event, int where) {
        if (event.stateMask == 0) {
            traverse(where);
        }
    }

    private void choose() {
        notifyListeners(SWT.Selection, new Event());
    }

    private void tellAssistiveTechnology() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = content.all();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LISTITEM;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0)
                        | (chosen ? ACC.STATE_SELECTED : 0);
            }
        });
    }

    /** What it says. */
    public Content content() {
        return content;
    }

    /**
     * Says something else.
     *
     * @param said what
     * @return whether its size may have changed
     */
    public boolean say(Content said) {
        boolean changed = !said.equals(content);
        content = said;
        if (changed) {
            redraw();
            getAccessible().selectionChanged();
        }
        return changed;
    }

    /** Shows it as the chosen one among others, or no longer. */
    public void setChosen(boolean chosen) {
        this.chosen = chosen;
        redraw();
    }

    /** Whether it is the chosen one among others. */
    public boolean isChosen() {
        return chosen;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        int width = wHint == SWT.DEFAULT ? NATURAL_WIDTH : wHint;
        TextLayout layout = layout(width);
        int height = layout.getBounds().height + 2 * MARGIN;
        layout.dispose();
        return new Point(width, hHint == SWT.DEFAULT ? height : hHint);
    }

    private TextLayout layout(int width) {
        var layout = new TextLayout(getDisplay());
        layout.setFont(getFont());
        layout.setText(content.all());
        layout.setWidth(Math.max(1, width - 2 * MARGIN));
        layout.setSpacing(2);
        if (!content.title().isEmpty()) {
            layout.setStyle(new TextStyle(bold, null, null), 0, content.title().length() - 1);
        }
        return layout;
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        Palette palette = Palette.on(getParent());
        gc.setAntialias(SWT.ON);
        gc.setBackground(content.dashed() ? getParent().getBackground() : palette.plain().ground());
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
        gc.setForeground(chosen ? palette.plain().solid() : palette.rule());
        gc.setLineWidth(chosen ? 2 : 1);
        gc.setLineStyle(content.dashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, ROUND, ROUND);
        if (isFocusControl()) {
            gc.setLineWidth(1);
            gc.setLineStyle(SWT.LINE_DOT);
            gc.setForeground(palette.plain().text());
            gc.drawRoundRectangle(4, 4, area.width - 9, area.height - 9, ROUND, ROUND);
        }
        gc.setForeground(palette.plain().text());
        TextLayout layout = layout(area.width);
        layout.draw(gc, MARGIN, MARGIN);
        layout.dispose();
    }
}
