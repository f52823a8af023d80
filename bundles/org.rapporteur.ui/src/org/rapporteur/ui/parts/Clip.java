package org.rapporteur.ui.parts;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** The system's clipboard, for text. */
public final class Clip {

    private Clip() {
    }

    /**
     * Copies a text.
     *
     * @param display the window's
     * @param text the text; nothing is copied when it is empty
     */
    public static void copy(Display display, String text) {
        if (!text.isEmpty()) {
            var clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }
}
