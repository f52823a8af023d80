package org.rapporteur.ui.testkit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.graphics.Drawable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.look.Theme;

/**
 * Pictures of the window, which lie among the results of the build.
 *
 * @param window the window
 */
record Pictures(TestWindow window) {

    /** The display shows what was painted a moment later, and does not say when. */
    private static final long PAINTING = 400;
    private static final int STILL = 4;

    /** The window as it is. */
    void take(String name) {
        long painted = System.currentTimeMillis() + PAINTING;
        window.await("what was painted last to be seen", () -> System.currentTimeMillis() > painted);
        save(name, window.get(() -> {
            Shell shell = window.window().getShell();
            shell.update();
            return copy(shell.getDisplay(), shell.getDisplay(), shell.getBounds());
        }));
    }

    /** The window without its frame, painted for the picture, which needs not wait for the display. */
    ImageData print(String name) {
        ImageData printed = window.get(() -> {
            Shell shell = window.window().getShell();
            Rectangle area = shell.getClientArea();
            var image = new Image(shell.getDisplay(), area.width, area.height);
            var paper = new GC(image);
            shell.print(paper);
            paper.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            return data;
        });
        save(name, printed);
        return printed;
    }

    private static void save(String name, ImageData picture) {
        Png.write(picture, Path.of(System.getProperty("rapporteur.screenshots"), name + ".png"));
    }

    private static ImageData copy(Display display, Drawable from, Rectangle bounds) {
        var image = new Image(display, Math.max(1, bounds.width), Math.max(1, bounds.height));
        var screen = new GC(from);
        screen.copyArea(image, bounds.x, bounds.y);
        screen.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    /** The window in the light theme and, under the name with "-dark" behind it, in the dark one. */
    void takeInBothThemes(String name, Composite place) {
        take(name);
        choose(Theme.Choice.DARK, Palette.DARK, place);
        take(name + "-dark");
        choose(Theme.Choice.LIGHT, Palette.LIGHT, place);
    }

    private void choose(Theme.Choice choice, Palette expected, Composite place) {
        window.run(() -> window.service(Theme.class).choose(choice));
        window.await("the theme", () -> Palette.on(place) == expected);
        awaitStillness(place);
    }

    /** Waits until the window looks the same several times in a row: colours fade into each other when the theme changes. */
    private void awaitStillness(Composite place) {
        var before = new AtomicInteger();
        var times = new AtomicInteger();
        window.await("the window to keep still", () -> {
            Rectangle bounds = place.getBounds();
            int now = Arrays.hashCode(copy(place.getDisplay(), place, new Rectangle(0, 0, bounds.width, bounds.height)).data);
            times.set(before.getAndSet(now) == now ? times.get() + 1 : 0);
            return times.get() >= STILL;
        });
    }
}
