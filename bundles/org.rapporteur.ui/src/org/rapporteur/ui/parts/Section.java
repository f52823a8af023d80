package org.rapporteur.ui.parts;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.FormColors;
import org.eclipse.ui.forms.IFormColors;

/**
 * A section of a page. That of the platform makes a picture of its whole size each time it is painted, which for the long sections of
 * forms takes longer than all the rest; only the bar with its title is painted in it. Stylesheets know it by the same name.
 */
final class Section extends org.eclipse.ui.forms.widgets.Section {

    private boolean painting;

    Section(Composite parent, int style) {
        super(parent, style);
    }

    /** Looks as one that the platform's toolkit has made. */
    void colour(FormColors colors) {
        if (toggle != null) {
            toggle.setHoverDecorationColor(colors.getColor(IFormColors.TB_TOGGLE_HOVER));
            toggle.setDecorationColor(colors.getColor(IFormColors.TB_TOGGLE));
        }
        setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        if ((getExpansionStyle() & (TITLE_BAR | SHORT_TITLE_BAR)) != 0) {
            colors.initializeSectionToolBarColors();
            setTitleBarBackground(colors.getColor(IFormColors.TB_BG));
            setTitleBarBorderColor(colors.getColor(IFormColors.TB_BORDER));
        }
        setTitleBarForeground(colors.getColor(IFormColors.TB_TOGGLE)); // also that of the label
    }

    @Override
    protected void onPaint(PaintEvent event) {
        painting = true;
        try {
            super.onPaint(event);
        } finally {
            painting = false;
        }
        if (isOpen()) { // beside what it holds, the picture would be repeated
            Rectangle all = getClientArea();
            int below = getClient().getLocation().y;
            event.gc.setBackground(getParent().getBackground());
            event.gc.fillRectangle(all.x, below, all.width, all.height - below);
        }
    }

    private boolean isOpen() {
        return getClient() != null && getClient().isVisible();
    }

    @Override
    public Rectangle getClientArea() {
        Rectangle all = super.getClientArea();
        return painting && isOpen()
                ? new Rectangle(all.x, all.y, all.width, Math.clamp(getClient().getLocation().y, 1, Math.max(1, all.height))) : all;
    }
}
