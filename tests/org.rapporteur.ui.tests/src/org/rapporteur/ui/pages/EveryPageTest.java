package org.rapporteur.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.region.RegionPages;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;

/** Each page of each editor is seen whole in both themes, is heard, and is gone through with the keyboard; and so is each view. */
class EveryPageTest {

    private final TestWindow window = new TestWindow();
    private final Sight sight = new Sight(window);
    private final Reach reach = new Reach(window);
    private DossierSession session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = window.open(window.copyOfSample("imp-2003", folder));
    }

    @AfterEach
    void close() {
        window.close();
        sight.chooseNoTheme();
    }

    @Test
    void everyPageOfEveryRegionIsWhole() {
        List<Region> regions = window.get(() -> List.copyOf(session.dossier().getRegions()));
        assertEquals(6, regions.size());
        sight.inBothThemes(palette -> regions.forEach(region -> {
            List<EditorPage> pages = window.get(() -> window.service(RegionPages.class).of(region));
            assertTrue(pages.size() >= 10, () -> region.getId() + " has " + pages.size() + " pages.");
            for (EditorPage page : pages) {
                TestPage shown = TestPage.open(window, session, region.getId(), page.title(Locale.ENGLISH));
                look(region.getId() + "-" + page.id().replace('.', '-'), shown.place(), palette);
            }
            closeEditors();
        }));
        sight.assertWhole();
        reach.assertWhole();
    }

    @Test
    void everyPageOfEveryOtherEditorIsWhole() {
        List<EObject> objects = window.get(() -> oneOfEach(session.dossier()));
        sight.inBothThemes(palette -> objects.forEach(object -> {
            window.run(() -> window.service(Opening.class).show(object));
            List<String> titles = window.get(this::pages);
            for (String title : titles) {
                window.tab(title);
                look(kind(object) + (titles.size() > 1 ? "-" + title.toLowerCase(Locale.ROOT) : ""), window.get(this::folder), palette);
            }
            closeEditors();
        }));
        sight.assertWhole();
        reach.assertWhole();
    }

    @Test
    void everyViewIsInReach() {
        for (IViewReference view : window.get(() -> List.of(window.page().getViewReferences()))) {
            window.run(() -> window.page().activate(view.getPart(true)));
            reach.look(view.getId());
        }
        reach.assertWhole();
    }

    /** What is heard and reached is the same in both themes. */
    private void look(String name, Composite place, Palette palette) {
        sight.look(name + Sight.ending(palette), place);
        if (palette == Palette.LIGHT) {
            reach.look(name);
            reach.leave(place, name);
        }
    }

    /** Many at once are slow to close. */
    private void closeEditors() {
        window.run(() -> window.page().closeAllEditors(false));
    }

    /** One object of each kind that has an editor of its own, and not a page in that of a region or a country; a country of which much is known. */
    private static List<EObject> oneOfEach(Dossier dossier) {
        var kinds = new HashSet<String>();
        return Stream.concat(dossier.eContents().stream(), dossier.getRegister().eContents().stream())
                .filter(object -> object instanceof Identified && !(object instanceof Region || object instanceof Questionnaire || object instanceof CountryRecord))
                .filter(object -> object instanceof Party party ? "GEO".equals(party.getId()) : kinds.add(kind(object))).toList();
    }

    private static String kind(EObject object) {
        return object instanceof Party ? "country" : object.eClass().getName().toLowerCase(Locale.ROOT);
    }

    /** The tabs of pages, at the foot of the editor. */
    private CTabFolder folder() {
        return window.all(window.window().getShell(), CTabFolder.class).stream()
                .filter(folder -> folder.isVisible() && (folder.getStyle() & SWT.BOTTOM) != 0).findFirst().orElseThrow();
    }

    private List<String> pages() {
        return Stream.of(folder().getItems()).map(CTabItem::getText).toList();
    }
}
