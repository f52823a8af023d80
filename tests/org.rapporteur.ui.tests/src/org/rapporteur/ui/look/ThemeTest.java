package org.rapporteur.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Region;
import org.rapporteur.ui.explorer.ExplorerView;
import org.rapporteur.ui.findings.FindingsView;
import org.rapporteur.ui.findings.LiveFindings;
import org.rapporteur.ui.help.GuideView;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.search.SearchView;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.sources.SourcesView;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.welcome.WelcomeKeeper;

class ThemeTest {

    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.run(() -> window.service(Theme.class).choose(Theme.Choice.SYSTEM));
        window.close();
    }

    private Palette palette() {
        return window.get(() -> Palette.on(window.all(window.window().getShell(), Tree.class).getFirst()));
    }

    /** How many of a hundred points of the window are dark. */
    private int dark() {
        ImageData picture = window.get(() -> {
            Rectangle bounds = window.window().getShell().getBounds();
            var image = new Image(Display.getCurrent(), bounds.width, bounds.height);
            var screen = new GC(Display.getCurrent());
            screen.copyArea(image, bounds.x, bounds.y);
            screen.dispose();
            ImageData data = image.getImageData();
            image.dispose();
            return data;
        });
        int points = picture.width * picture.height;
        return (int) (100L * IntStream.range(0, points).mapToObj(at -> picture.palette.getRGB(picture.getPixel(at % picture.width, at / picture.width)))
                .filter(colour -> colour.red + colour.green + colour.blue < 384).count() / points);
    }

    private static Point bar(Section section, Composite seenFrom) {
        return section.getDisplay().map(section, seenFrom, section.getSize().x - 8, 4);
    }

    /** Whether the bar of a section's title is seen without scrolling. */
    private static boolean isInSight(Section section) {
        return section.isVisible() && Stream.iterate(section.getParent(), Objects::nonNull, Composite::getParent)
                .allMatch(place -> place.getClientArea().contains(bar(section, place)));
    }

    private static boolean isDark(ImageData picture, Section section) {
        Point bar = bar(section, section.getShell());
        return Palette.isDark(new Color(picture.palette.getRGB(picture.getPixel(bar.x, bar.y))));
    }

    /** Whether the first row of a table is written in another shade than that of its ground, beside the icon. */
    private static boolean isRead(Table table) {
        var image = new Image(table.getDisplay(), table.getSize().x, table.getSize().y);
        var paper = new GC(image);
        table.print(paper);
        paper.dispose();
        ImageData picture = image.getImageData();
        image.dispose();
        int from = table.getColumn(0).getWidth();
        int width = Math.min(picture.width, from + table.getColumn(1).getWidth()) - from;
        return IntStream.range(0, width * table.getItemHeight()).mapToObj(at -> picture.palette.getRGB(picture.getPixel(from + at % width,
                table.getHeaderHeight() + at / width))).anyMatch(colour -> Palette.isDark(new Color(colour)) != Palette.isDark(table.getBackground()));
    }

    private void show(String view) {
        window.run(() -> {
            try {
                window.page().showView(view);
            } catch (PartInitException problem) {
                throw new AssertionError(problem);
            }
        });
    }

    @Test
    void whatIsOpenTakesTheColoursOfTheThemeThatIsChosen(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        window.await("the findings", () -> window.service(LiveFindings.class).now().isPresent());
        show(FindingsView.ID);
        window.run(() -> window.service(Opening.class).show(session.dossier().getRegions().getFirst()));
        window.tab("Meetings");
        for (var choice : List.of(Theme.Choice.DARK, Theme.Choice.LIGHT, Theme.Choice.DARK, Theme.Choice.LIGHT)) {
            window.run(() -> window.service(Theme.class).choose(choice));
            Palette expected = choice == Theme.Choice.DARK ? Palette.DARK : Palette.LIGHT;
            window.await("the theme", () -> palette() == expected);
            window.await("the window to be " + choice, () -> expected == Palette.DARK ? dark() > 90 : dark() < 10);
            assertEquals(List.of(), window.get(() -> window.all(window.window().getShell(), Control.class).stream()
                    .filter(one -> one.isVisible() && Palette.on(one) != expected).map(one -> one + " in " + one.getParent()).toList()));
            assertEquals(Set.of(1), window.get(() -> window.all(window.window().getShell(), Button.class).stream()
                    .map(button -> button.getListeners(SWT.Paint).length).collect(Collectors.toSet())), "how often buttons that cannot be pressed fade");
            ImageData picture = window.print("switched-to-" + choice.id());
            assertEquals(List.of(), window.get(() -> window.all(window.window().getShell(), Section.class).stream().filter(ThemeTest::isInSight)
                    .filter(section -> isDark(picture, section) != (expected == Palette.DARK)).map(Section::getText).toList()), "titles of sections");
            assertEquals(Set.of(true), window.get(() -> window.all(window.window().getShell(), Table.class).stream()
                    .filter(table -> table.isVisible() && table.getItemCount() > 0).map(ThemeTest::isRead).collect(Collectors.toSet())), "rows");
        }
    }

    private void choose(Theme.Choice choice) {
        new Looks(window).become(choice);
    }

    /** Shows each page of the editor of a region, twice when some may be new: the platform colours what is shown again once more. */
    private <T> Map<String, T> pages(Region region, Function<Stream<Control>, T> look) {
        window.run(() -> window.service(Opening.class).show(region));
        List<String> titles = window.get(() -> tabs().map(CTabItem::getText).toList());
        titles.forEach(this::page);
        Map<String, T> looks = new LinkedHashMap<>();
        titles.forEach(title -> {
            Composite page = page(title);
            looks.put(title, window.get(() -> look.apply(window.all(page, Control.class).stream())));
        });
        page(titles.getFirst());
        return looks;
    }

    private Composite page(String title) {
        window.tab(title);
        window.await("the page to be complete", () -> Stream.of(Job.getJobManager().find(null)).noneMatch(job -> job.getState() == Job.RUNNING));
        return window.get(() -> (Composite) tabs().filter(tab -> tab.getText().equals(title)).findFirst().orElseThrow().getControl());
    }

    /** The colours and fonts of controls. The matrix has its own when it is painted. */
    private Map<String, Set<String>> looks(Region region) {
        return pages(region, controls -> controls
                .filter(control -> !(control instanceof NatTable))
                .map(control -> control.getParent().getClass().getSimpleName() + "." + control.getClass().getSimpleName() + " "
                        + control.getBackground().getRGB() + " " + control.getForeground().getRGB() + " " + control.getFont().getFontData()[0])
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private Stream<CTabItem> tabs() {
        return window.all(window.window().getShell(), CTabFolder.class).stream()
                .filter(tabs -> tabs.isVisible() && (tabs.getStyle() & SWT.BOTTOM) != 0).flatMap(tabs -> Stream.of(tabs.getItems()));
    }

    @Test
    void pagesThatAreNotShownWhenTheThemeIsChosenLookAsIfTheyHadBeenMadeInIt(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        Region region = session.dossier().getRegions().getFirst();
        choose(Theme.Choice.DARK);
        Map<String, Set<String>> made = looks(region);
        window.run(() -> window.page().closeAllEditors(false));
        choose(Theme.Choice.LIGHT);
        assertNotEquals(made, looks(region));
        choose(Theme.Choice.DARK);
        assertEquals(made, looks(region));
        choose(Theme.Choice.LIGHT);
        pages(region, controls -> controls.filter(one -> one.isVisible() && Palette.on(one) != Palette.LIGHT).map(Control::toString).toList())
                .forEach((page, dark) -> assertEquals(List.of(), dark, page));
    }

    @Test
    void whoeverChoosesTwiceHasWhatWasChosenLast(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        Region region = session.dossier().getRegions().getFirst();
        choose(Theme.Choice.LIGHT);
        looks(region);
        choose(Theme.Choice.DARK);
        Map<String, Set<String>> dark = looks(region);
        window.run(() -> window.service(Theme.class).choose(Theme.Choice.LIGHT));
        window.post(() -> window.service(Theme.class).choose(Theme.Choice.DARK));
        window.await("both themes", () -> !window.service(Theme.class).isChanging() && palette() == Palette.DARK);
        assertEquals(dark, looks(region));
    }

    private boolean isSystemDark() {
        return window.get(() -> Palette.isDark(Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND)));
    }

    @Test
    void theSystemIsToldOnceAndLast() {
        boolean before = isSystemDark();
        Runnable tell = window.get(() -> {
            Runnable told = GtkSettings.hold();
            Display.getCurrent().setDarkThemePreferred(!before);
            return told;
        });
        window.run(() -> {
            while (Display.getCurrent().readAndDispatch()) {
                // all there is to hear
            }
        });
        assertEquals(before, isSystemDark(), "while it is held back");
        window.run(tell);
        window.await("the system to have heard", () -> isSystemDark() != before);
        window.run(() -> Display.getCurrent().setDarkThemePreferred(before));
        window.await("the system to be as before", () -> isSystemDark() == before);
    }

    @Test
    void everyViewIsThereInBothThemes(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        window.await("the findings", () -> window.service(LiveFindings.class).now().isPresent());
        Meeting meeting = window.get(() -> session.dossier().getRegions().stream().flatMap(region -> region.getMeetings().stream())
                .filter(one -> one.getId().equals("nairobi-2002")).findFirst().orElseThrow());
        for (var choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
            window.run(() -> window.service(Theme.class).choose(choice));
            Palette expected = choice == Theme.Choice.DARK ? Palette.DARK : Palette.LIGHT;
            window.await("the theme", () -> palette() == expected);
            assertEquals(choice, window.get(() -> window.service(Theme.class).chosen()));
            String theme = choice.id();
            show(FindingsView.ID);
            window.picture("findings-" + theme);
            window.run(() -> ((ExplorerView) window.page().findView(ExplorerView.ID)).reveal(meeting));
            show(ExplorerView.ID);
            window.run(() -> window.page().findView(ExplorerView.ID).getSite().getSelectionProvider()
                    .setSelection(new StructuredSelection(meeting)));
            show(SearchView.ID);
            window.picture("search-" + theme);
            show(SourcesView.ID);
            window.picture("sources-" + theme);
            window.run(() -> window.service(Opening.class).show(session.dossier().getDocuments().getFirst()));
            window.picture("document-" + theme);
            show(GuideView.ID);
            window.picture("guide-" + theme);
            window.run(() -> window.page().hideView(window.page().findView(GuideView.ID)));
            window.run(() -> window.page().closeAllEditors(false));
            window.run(() -> WelcomeKeeper.show(window.page()));
            window.picture("welcome-" + theme);
            window.run(() -> window.page().closeAllEditors(false));
        }
    }
}
