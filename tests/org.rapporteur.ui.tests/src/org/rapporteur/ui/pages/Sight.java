package org.rapporteur.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.rapporteur.ui.look.Looks;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.look.Theme;
import org.rapporteur.ui.paper.Paper;
import org.rapporteur.ui.testkit.CutOff;
import org.rapporteur.ui.testkit.TestWindow;

/** Whether whoever sees the window sees each place whole, in both themes; a picture of it is left to be looked at. */
final class Sight {

    /** An empty page has two or three. */
    private static final int COLOURS = 12;

    private final TestWindow window;
    private final List<String> wrong = new ArrayList<>();

    Sight(TestWindow window) {
        this.window = window;
    }

    /** Fails when anything that was looked at is not whole. */
    void assertWhole() {
        assertEquals(List.of(), wrong);
    }

    /** Does something in one theme after the other. Nothing is open when they change, for a theme colours each control that there is. */
    void inBothThemes(Consumer<Palette> look) {
        for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            window.run(() -> window.page().closeAllEditors(false));
            look.accept(new Looks(window).become(choice));
        }
    }

    /** As the system has it. */
    void chooseNoTheme() {
        window.run(() -> window.service(Theme.class).choose(Theme.Choice.SYSTEM));
    }

    /** How the name of a picture in a theme ends. */
    static String ending(Palette palette) {
        return palette == Palette.DARK ? "-dark" : "";
    }

    /** Looks at a page once what is worked out in the background is there. */
    void look(String name, Composite place) {
        window.await(name, () -> isDone(place));
        lookForCutOff(name, place);
        if (window.all(place, Label.class).stream().anyMatch(label -> window.get(() -> label.isVisible() && label.getText().contains("could not be shown")))) {
            wrong.add(name + ": shows its error");
        }
        if (colours(window.print("pages/" + name)) < COLOURS) {
            wrong.add(name + ": is empty");
        }
    }

    /** Only whether a place can be read to its end. */
    void lookForCutOff(String name, Composite place) {
        window.get(() -> CutOff.in(place)).forEach(what -> wrong.add(name + ": " + what));
    }

    private static boolean isDone(Composite place) {
        return RegionPage.controls(place).filter(Control::isVisible).noneMatch(control -> switch (control) {
            case Label label -> label.getText().startsWith("Preparing") || label.getText().equals("…");
            case Canvas canvas -> canvas.getData() instanceof Paper paper && !paper.isComplete();
            default -> false;
        });
    }

    private static int colours(ImageData picture) {
        Set<Integer> seen = new HashSet<>();
        int[] line = new int[picture.width];
        for (int y = 0; y < picture.height; y += 3) {
            picture.getPixels(0, y, picture.width, line, 0);
            Arrays.stream(line).forEach(seen::add);
        }
        return seen.size();
    }
}
