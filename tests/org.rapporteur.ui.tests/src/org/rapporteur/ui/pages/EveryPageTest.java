package org.rapporteur.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.look.Theme;
import org.rapporteur.ui.paper.Paper;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.region.RegionPages;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.CutOff;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;

/** Each page of each region and of a country, and each wizard, in both themes: it is there, nothing of it is cut off, and a picture of it is left to be looked at. */
class EveryPageTest {

    /** An empty page has two or three. */
    private static final int COLOURS = 12;

    private final TestWindow window = new TestWindow();
    private final List<String> wrong = new ArrayList<>();

    @AfterEach
    void close() {
        TestWizard.closeAll(window);
        window.close();
        window.run(() -> window.service(Theme.class).choose(Theme.Choice.SYSTEM));
    }

    private DossierSession open(Path folder) {
        return window.open(window.copyOfSample("imp-2003", folder));
    }

    /** Nothing is open meanwhile, for a theme colours each control that there is. */
    private void inBothThemes(Consumer<String> look) {
        for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            Palette palette = choice == Theme.Choice.DARK ? Palette.DARK : Palette.LIGHT;
            window.run(() -> window.page().closeAllEditors(false));
            window.run(() -> window.service(Theme.class).choose(choice));
            window.await("the window to be " + palette, () -> Palette.on(window.all(window.window().getShell(), Tree.class).getFirst()) == palette);
            look.accept(choice == Theme.Choice.DARK ? "-dark" : "");
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPageOfEveryRegionIsWhole(@TempDir Path folder) {
        DossierSession session = open(folder);
        List<Region> regions = window.get(() -> List.copyOf(session.dossier().getRegions()));
        assertEquals(6, regions.size());
        inBothThemes(theme -> regions.forEach(region -> {
            List<EditorPage> pages = window.get(() -> window.service(RegionPages.class).of(region));
            assertTrue(pages.size() >= 10, () -> region.getId() + " has " + pages.size() + " pages.");
            for (EditorPage page : pages) {
                TestPage shown = TestPage.open(window, session, region.getId(), page.title(Locale.ENGLISH));
                look("pages/" + region.getId() + "-" + page.id().replace('.', '-') + theme, shown.place());
            }
            window.run(() -> window.page().closeAllEditors(false));
        }));
    }

    @Test
    void everyPageOfACountryIsWhole(@TempDir Path folder) {
        DossierSession session = open(folder);
        Party georgia = window.get(() -> session.dossier().getRegister().getParties().stream().filter(one -> "GEO".equals(one.getId()))
                .findFirst().orElseThrow());
        inBothThemes(theme -> {
            window.run(() -> window.service(Opening.class).show(georgia));
            for (String page : List.of("Profile", "Recommendations", "Responses", "Narratives", "Report")) {
                window.tab(page);
                CTabFolder pages = window.await("the pages", () -> window.all(window.window().getShell(), CTabFolder.class).stream()
                        .filter(tabs -> (tabs.getStyle() & SWT.BOTTOM) != 0 && tabs.isVisible()).findFirst());
                look("pages/country-" + page.toLowerCase(Locale.ROOT) + theme, pages);
            }
        });
    }

    @Test
    void everyWizardIsWhole(@TempDir Path folder) {
        open(folder);
        inBothThemes(theme -> {
            for (String wizard : List.of("export", "import", "newMeeting", "new")) {
                TestWizard.open(window, "org.rapporteur.ui." + wizard);
                Shell dialog = window.dialog();
                window.get(() -> CutOff.in(dialog)).forEach(what -> wrong.add(wizard + theme + ": " + what));
                window.picture("pages/wizard-" + wizard + theme);
                TestWizard.closeAll(window);
            }
        });
    }

    private void look(String name, Composite place) {
        window.await(name, () -> isDone(place));
        window.get(() -> CutOff.in(place)).forEach(what -> wrong.add(name + ": " + what));
        if (window.all(place, Label.class).stream().anyMatch(label -> window.get(() -> label.isVisible() && label.getText().contains("could not be shown")))) {
            wrong.add(name + ": shows its error");
        }
        if (colours(window.print(name)) < COLOURS) {
            wrong.add(name + ": is empty");
        }
    }

    /** What is worked out in the background is there. */
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
