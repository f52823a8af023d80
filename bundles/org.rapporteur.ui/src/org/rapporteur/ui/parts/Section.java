package org.rapporteur.ui.parts;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.FormColors;
import org.eclipse.ui.forms.IFormColors;
import org.rapporteur.ui.look.Emphasis;

/**
 * A section of a page. That of the platform makes a picture of its whole size each time it is painted, and another one that lies behind all
 * it holds, which for a page of many sections takes longer than all the rest. This one paints the bar with its title. Stylesheets know
 * it by the same name.
 */
final class Section extends org.eclipse.ui.forms.widgets.Section {

    /** The bar is so much higher than its title, above and below. */
    private static final int AROUND = 3;

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
        if (hasTitleBar()) {
            colors.initializeSectionToolBarColors();
            setTitleBarBackground(colors.getColor(IFormColors.TB_BG));
            setTitleBarBorderColor(colors.getColor(IFormColors.TB_BORDER));
            onBar().forEach(Emphasis.HEADING::on);
        }
        setTitleBarForeground(colors.getColor(IFormColors.TB_TOGGLE)); // also that of the label
    }

    @Override
    protected void onPaint(PaintEvent event) {
        if (!hasTitleBar()) {
            super.onPaint(event);
            return;
        }
        Rectangle all = getClientArea();
        event.gc.setBackground(getTitleBarBackground());
        event.gc.fillRectangle(all.x + marginWidth, all.y + marginHeight, all.width - 2 * marginWidth, height() + 2 * AROUND);
    }

    private Stream<Control> onBar() {
        return Stream.of(textLabel, toggle, getTextClient()).filter(Objects::nonNull);
    }

    private int height() {
        return onBar().mapToInt(control -> control.getSize().y).max().orElse(0);
    }
}
