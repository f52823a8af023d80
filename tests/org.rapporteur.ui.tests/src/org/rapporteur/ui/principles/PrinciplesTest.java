package org.rapporteur.ui.principles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.analysis.principle.Measure;
import org.rapporteur.analysis.principle.Principles;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Region;
import org.rapporteur.ui.look.Looks;
import org.rapporteur.ui.look.Theme;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;

/** The principles as an analyst meets them: the figures of all regions, the course of one, the list behind it, the place in it. */
class PrinciplesTest {

    private final TestWindow window = new TestWindow();
    private DossierSession session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = window.open(window.copyOfSample("imp-2003", folder));
    }

    @AfterEach
    void close() {
        assertFalse(window.get(session::isDirty), "nothing was changed");
        window.run(() -> window.service(Theme.class).choose(Theme.Choice.SYSTEM));
        window.close();
    }

    private void show() {
        window.run(() -> {
            try {
                window.window().getService(IHandlerService.class).executeCommand("org.rapporteur.ui.principles", null);
            } catch (CommandException problem) {
                throw new AssertionError(problem);
            }
        });
        Table table = table("Principle");
        window.await("the figures", () -> table.getItemCount() == 7);
    }

    private Table table(String head) {
        return window.await("the table of " + head, () -> window.all(window.window().getShell(), Table.class).stream()
                .filter(one -> one.isVisible() && one.getColumnCount() > 0 && head.equals(one.getColumn(0).getText())).findFirst());
    }

    private Region region(int index) {
        return window.get(() -> session.dossier().getRegions().get(index));
    }

    private Measure leading(Region region, int number) {
        return window.get(() -> new Principles(session.inquiry()).leading(region, number)).orElseThrow();
    }

    /** Clicks on the figure of a principle in a region. */
    private void click(int row, int region) {
        Table table = table("Principle");
        window.await("the figures to be in their places", () -> {
            var bounds = table.getItem(row).getBounds(1 + region);
            return bounds.width > 0 && bounds.x > table.getItem(row).getBounds(region).x;
        });
        window.run(() -> {
            table.setFocus();
            table.setSelection(row);
            var bounds = table.getItem(row).getBounds(1 + region);
            var click = new Event();
            click.x = bounds.x + 3;
            click.y = bounds.y + 3;
            click.button = 1;
            table.notifyListeners(SWT.MouseDown, click);
            var selected = new Event();
            selected.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, selected);
        });
    }

    private List<String> said() {
        return window.all(window.window().getShell(), Label.class).stream().filter(label -> window.get(label::isVisible))
                .map(label -> window.get(label::getText)).toList();
    }

    private List<String> rows(Table table) {
        return window.get(() -> IntStream.range(0, table.getItemCount()).mapToObj(table::getItem).map(PrinciplesTest::row).toList());
    }

    private static String row(TableItem item) {
        return String.join(" | ", IntStream.range(0, item.getParent().getColumnCount()).mapToObj(item::getText).toList());
    }

    private static boolean isOfPrinciples(IEditorPart editor) {
        return PrinciplesContent.ID.equals(editor.getSite().getId());
    }

    @Test
    void eachPrincipleHasAFigureInEachRegion() {
        show();
        Table table = table("Principle");
        assertEquals(session.dossier().getRegions().size() + 1, window.get(table::getColumnCount));
        Measure women = leading(region(0), 3);
        assertEquals(women.list().isEmpty() ? "–" : women.value().isEmpty() ? "?" : Math.round(women.value().getAsDouble() * 100) + " %",
                window.get(() -> table.getItem(2).getText(1)));
        window.picture("principles");
        Button all = window.all(window.window().getShell(), Button.class).stream()
                .filter(one -> window.get(() -> "All measures".equals(one.getText()))).findFirst().orElseThrow();
        window.run(() -> {
            all.setSelection(true);
            all.notifyListeners(SWT.Selection, new Event());
        });
        long measures = window.get(() -> session.dossier().getRegions().stream().flatMap(region -> new Principles(session.inquiry()).of(region).stream())
                .map(one -> one.principle() + one.id() + one.detail()).distinct().count());
        assertEquals(measures + 7, window.get(table::getItemCount).longValue());
        new Looks(window).become(Theme.Choice.DARK);
        window.picture("principles-dark");
    }

    @Test
    void aFigureLeadsToItsCourseAndToTheListBehindItAndToThePlaces() {
        show();
        int issykKul = window.get(() -> session.dossier().getRegions().stream().map(Region::getId).toList().indexOf("issyk-kul"));
        Measure reports = leading(region(issykKul), 7);
        click(6, issykKul);
        window.await("what the figure is made of; it says " + said(),
                () -> said().stream().anyMatch(text -> text.startsWith("Issyk-Kul Dialogue – " + reports.name())));
        Table counted = table("What was counted");
        assertEquals(reports.list().size(), window.get(counted::getItemCount));
        assertEquals(reports.list().getFirst().what(), window.get(() -> counted.getItem(0).getText()));
        assertFalse(rows(table("Meeting or round")).isEmpty());
        window.picture("principles-list");
        window.run(() -> {
            counted.setFocus();
            counted.setSelection(0);
            counted.notifyListeners(SWT.DefaultSelection, new Event());
        });
        window.await("the editor of the place", () -> Optional.ofNullable(window.page().getActiveEditor())
                .filter(editor -> !isOfPrinciples(editor)).isPresent());
    }

    @Test
    void aChangeIsMeasuredAtOnceAndUndone() {
        Meeting addis = window.get(() -> region(0).getMeetings().stream().filter(one -> one.getId().equals("addis-ababa-2003")).findFirst().orElseThrow());
        show();
        String before = rows(table("Principle")).get(3);
        window.run(() -> session.set("Addis Ababa follows nothing", addis, Literals.MEETING__FOLLOWS, null));
        window.await("another figure than in " + before, () -> !rows(table("Principle")).get(3).equals(before));
        window.run(session::undo);
        window.await("the figure as before", () -> rows(table("Principle")).get(3).equals(before));
    }

    @Test
    void thePrinciplesOfTheOverviewLeadThere() {
        int issykKul = window.get(() -> session.dossier().getRegions().stream().map(Region::getId).toList().indexOf("issyk-kul"));
        TestPage page = TestPage.open(window, session, "issyk-kul", "Overview");
        window.await("the principles", () -> page.all(Hyperlink.class).size() == 7);
        Hyperlink fourth = page.all(Hyperlink.class).get(3);
        assertTrue(window.get(fourth::getText).startsWith("4. "));
        window.run(() -> {
            var key = new Event();
            key.character = SWT.CR;
            key.keyCode = SWT.CR;
            fourth.notifyListeners(SWT.KeyDown, key);
        });
        window.await("the principles", () -> Optional.ofNullable(window.page().getActiveEditor()).filter(PrinciplesTest::isOfPrinciples));
        awaitTold("Issyk-Kul Dialogue", leading(region(issykKul), 4));
        Table table = table("Principle");
        awaitPainted(table);
        key(table, SWT.ARROW_LEFT);
        awaitTold(window.get(() -> table.getColumn(issykKul).getText()), leading(region(issykKul - 1), 4));
    }

    private void awaitPainted(Table table) {
        var painted = new AtomicBoolean();
        window.run(() -> {
            table.addListener(SWT.Paint, event -> painted.set(true));
            table.redraw();
        });
        window.await("the figures to be painted", painted::get);
    }

    /** The keyboard moves from the figure that was asked for to its neighbour. */
    private void key(Table table, int code) {
        window.run(() -> {
            table.setFocus();
            var key = new Event();
            key.keyCode = code;
            table.notifyListeners(SWT.KeyDown, key);
        });
    }

    private void awaitTold(String region, Measure measure) {
        window.await("what the figure of " + region + " is made of; it says " + said(),
                () -> said().stream().anyMatch(text -> text.startsWith(region + " – " + measure.name())));
    }
}
