package org.rapporteur.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * How much a text of the window is to be noticed. The style sheets of the themes give each its ink, so that it stays right when the theme
 * changes.
 */
public enum Emphasis {
    /** Stands back: captions, remarks. */
    QUIET("quiet"),
    /** Stands on the bar that heads a section. */
    HEADING("heading"),
    /** Says that something does not fit. */
    WARNING("warning");

    /** Where the platform looks for the class of a control in the style sheets. */
    private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final String style;

    Emphasis(String style) {
        this.style = style;
    }

    /**
     * Gives a control this emphasis.
     *
     * @param control a label or the like
     */
    public void on(Control control) {
        if (!style.equals(control.getData(STYLE_CLASS))) {
            control.setData(STYLE_CLASS, style);
            control.reskin(SWT.NONE);
        }
    }
}
