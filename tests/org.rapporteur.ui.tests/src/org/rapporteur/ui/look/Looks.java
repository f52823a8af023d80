package org.rapporteur.ui.look;

import org.eclipse.swt.widgets.Tree;
import org.rapporteur.ui.testkit.TestWindow;

/** The themes of the window under test. */
public record Looks(TestWindow window) {

    /** Chooses a theme, and waits until all of the window has its colours: between the first and the last of them is more than a moment. */
    public Palette become(Theme.Choice choice) {
        Palette palette = choice == Theme.Choice.DARK ? Palette.DARK : Palette.LIGHT;
        window.run(() -> window.service(Theme.class).choose(choice));
        window.await("the window to be " + choice, () -> !window.service(Theme.class).isChanging()
                && Palette.on(window.all(window.window().getShell(), Tree.class).getFirst()) == palette);
        return palette;
    }
}
