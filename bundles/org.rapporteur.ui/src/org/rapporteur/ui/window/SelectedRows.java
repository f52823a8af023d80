package org.rapporteur.ui.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;

/**
 * Rows that are selected have a pale ground on GTK, as they have on Windows: on the full colour of the system, icons and badges that are
 * coloured themselves cannot be seen.
 */
final class SelectedRows {

    private static final String STYLE = "org.eclipse.swt.internal.gtk.cssFile";
    private static final String PALE = """
            treeview:selected, treeview.view:selected, treeview.view:selected:focus, .view:selected {
              background-color: mix(@theme_base_color, @theme_selected_bg_color, 0.3);
              color: @theme_text_color;
            }
            """;

    private SelectedRows() {
    }

    /**
     * Makes them pale. Before there is a display, which reads the style once.
     *
     * @param folder where the style is kept for it
     * @throws IOException when it cannot be
     */
    static void makePale(Path folder) throws IOException {
        if (SWT.getPlatform().equals("gtk") && System.getProperty(STYLE) == null) {
            System.setProperty(STYLE, Files.writeString(folder.resolve("rows.css"), PALE).toString());
        }
    }
}
