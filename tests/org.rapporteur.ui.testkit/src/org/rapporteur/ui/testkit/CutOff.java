package org.rapporteur.ui.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;

/** Finds what cannot be read to its end: labels and buttons that have too little room, controls that reach beyond their place. */
public final class CutOff {

    private CutOff() {
    }

    /**
     * What is cut off below a place, in the words of the window. In the thread of the window.
     *
     * @param root the place
     */
    public static List<String> in(Composite root) {
        return visible(root).flatMap(CutOff::of).distinct().toList();
    }

    private static Stream<Control> visible(Control root) {
        if (!root.isVisible()) {
            return Stream.empty();
        }
        return root instanceof Composite place && !(root instanceof Table || root instanceof Tree || root instanceof StyledText)
                ? Stream.concat(Stream.of(root), Arrays.stream(place.getChildren()).flatMap(CutOff::visible)) : Stream.of(root);
    }

    private static Stream<String> of(Control control) {
        if (hasTooLittleRoom(control)) {
            return Stream.of("cut off: " + says(control));
        }
        return reachesBeyond(control) ? Stream.of("reaches beyond its place: " + says(control)) : Stream.empty();
    }

    private static boolean hasTooLittleRoom(Control control) {
        if (!(control instanceof Label || control instanceof Button || control instanceof ToolBar) || says(control).isEmpty()) {
            return false;
        }
        Point size = control.getSize();
        Point wanted = control.computeSize((control.getStyle() & SWT.WRAP) == 0 ? SWT.DEFAULT : size.x, SWT.DEFAULT, false);
        return size.x < wanted.x || size.y < wanted.y;
    }

    /** To the side only: what is too high can be scrolled to. */
    private static boolean reachesBeyond(Control control) {
        Composite place = control.getParent();
        if (control instanceof Shell || place instanceof ScrolledComposite || place instanceof CTabFolder) {
            return false;
        }
        Rectangle bounds = control.getBounds();
        Rectangle area = place.getClientArea();
        return bounds.width > 1 && (bounds.x < area.x - 1 || bounds.x + bounds.width > area.x + area.width + 1);
    }

    private static String says(Control control) {
        return switch (control) {
            case Label label -> label.getText();
            case Button button -> button.getText();
            case ToolBar bar -> String.join(" ", Stream.of(bar.getItems()).map(ToolItem::getText).toList()).strip();
            default -> control.getClass().getSimpleName() + " in " + control.getParent().getClass().getSimpleName() + " " + control.getBounds()
                    + " of " + control.getParent().getClientArea();
        };
    }
}
