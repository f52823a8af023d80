package org.rapporteur.ui.paper;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;

/** The fonts of a page, all of the window's family. */
final class Fonts implements AutoCloseable {

    private final Display display;
    private final Font base;
    private final List<Font> all = new ArrayList<>();
    final Font body;
    final Font strong;
    final Font stressed;
    final Font small;
    final Font lead;
    final Font figure;
    final Font title;
    private final List<Font> headings;

    /** Derives the fonts from one. */
    Fonts(Display display, Font base) {
        this.display = display;
        this.base = base;
        body = derive(0, SWT.NORMAL);
        strong = derive(0, SWT.BOLD);
        stressed = derive(0, SWT.ITALIC);
        small = derive(-1, SWT.NORMAL);
        lead = derive(2, SWT.NORMAL);
        figure = derive(9, SWT.BOLD);
        title = derive(12, SWT.BOLD);
        headings = List.of(derive(7, SWT.BOLD), derive(4, SWT.BOLD), derive(2, SWT.BOLD), strong);
    }

    Font heading(int level) {
        return headings.get(level - 1);
    }

    private Font derive(int larger, int style) {
        Font font = FontDescriptor.createFrom(base).increaseHeight(larger).setStyle(style).createFont(display);
        all.add(font);
        return font;
    }

    @Override
    public void close() {
        all.forEach(Font::dispose);
    }
}
