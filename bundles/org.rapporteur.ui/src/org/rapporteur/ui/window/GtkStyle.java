package org.rapporteur.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;

/**
 * What the window has otherwise than the system on GTK. Rows that are selected have a pale ground, as they have on Windows: on the full
 * colour of the system, icons and badges that are coloured themselves cannot be seen. And nothing fades into another colour: when the
 * theme changes, all of the window would, painted again and again instead of answering.
 */
final class GtkStyle {

    private static final String STYLE = "org.eclipse.swt.internal.gtk.cssFile";
    private static final String OWN = """
            * {
              transition: none;
            }
            treeview:selected, treeview.view:selected, treeview.view:selected:focus, .view:selected {
              background-color: mix(@theme_base_color, @theme_selected_bg_color, 0.3);
              color: @theme_text_color;
            }
            """;

    private GtkStyle() {
    }

    /**
     * Gives it to the window. Before there is a display, which reads the style once.
     *
     * @param folder where the style is kept for it
     * @throws IOException when it cannot be
     */
    static void give(Path folder) throws IOException {
        if (SWT.getPlatform().equals("gtk") && System.getProperty(STYLE) == null) {
            System.setProperty(STYLE, Files.writeString(folder.resolve("gtk.css"), OWN).toString());
        }
    }
}
