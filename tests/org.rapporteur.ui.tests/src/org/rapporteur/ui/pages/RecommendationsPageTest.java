package org.rapporteur.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Recommendation;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;

class RecommendationsPageTest {

    private static final String DUE = "Due date";
    private static final String TEXT = "Text";

    private final TestWindow window = new TestWindow();
    private DossierSession session;
    private RegionPage page;
    private Table table;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = window.open(window.copyOfSample("imp-2003", folder));
        page = new RegionPage(window, session, "issyk-kul", "Recommendations");
        table = page.table(DUE);
    }

    @AfterEach
    void close() {
        try {
            TestWizard.closeAll(window);
            RegionPage.undoAll(window, session);
            assertFalse(window.get(session::isDirty), "undone to clean");
        } finally {
            window.close();
        }
        page.close();
    }

    private List<Recommendation> adopted() {
        return window.get(() -> session.dossier().getRegions().stream().filter(region -> region.getId().equals("issyk-kul"))
                .flatMap(region -> region.getMeetings().stream()).flatMap(meeting -> meeting.getRecommendations().stream()).toList());
    }

    private void clickOnHead(String column) {
        window.run(() -> table.getColumn(RegionPage.column(table, column)).notifyListeners(SWT.Selection, new Event()));
    }

    @Test
    void wordsLeaveTheRowsThatHaveThem() {
        assertEquals(adopted().size(), window.get(table::getItemCount));
        Text filter = page.page().one(Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0);
        window.run(() -> filter.setText("ÁSYLUM border"));
        assertEquals(1, window.get(table::getItemCount));
        assertTrue(page.page().says().stream().anyMatch(row -> row.contains("| irregular migration, asylum and border management |")),
                () -> "the topic stands in its column: " + page.page().says());
        window.run(() -> filter.setText(""));
        assertEquals(adopted().size(), window.get(table::getItemCount));
        page.page().pictures("page-recommendations");
    }

    @Test
    void aHeadSortsUpwardsThenDownwardsThenNoMore() {
        List<String> before = page.cells(table, TEXT);
        List<String> sorted = before.stream().sorted(Comparator.comparing(String::toLowerCase)).toList();
        clickOnHead(TEXT);
        assertEquals(sorted, page.cells(table, TEXT));
        clickOnHead(TEXT);
        assertEquals(sorted.reversed(), page.cells(table, TEXT));
        clickOnHead(TEXT);
        assertEquals(before, page.cells(table, TEXT));
    }

    @Test
    void rowsAreGroupedUnderAHeadThatOpensAndCloses() {
        Combo group = page.page().one(Combo.class, combo -> Arrays.asList(combo.getItems()).contains("nothing"));
        window.run(() -> {
            group.select(group.indexOf("Meeting"));
            group.notifyListeners(SWT.Selection, new Event());
        });
        assertTrue(window.get(() -> table.getItem(0).getText(0)).startsWith("▾ Third Meeting of the Issyk-Kul Dialogue"), page.cells(table, TEXT)::toString);
        assertEquals(adopted().size() + 1, window.get(table::getItemCount));
        page.select(table, 0);
        page.key(table, 0, ' ');
        window.await("the group to close", () -> table.getItemCount() == 1);
        page.key(table, 0, ' ');
        window.await("the group to open", () -> table.getItemCount() == adopted().size() + 1);
        window.run(() -> {
            group.select(0);
            group.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void manyRowsAreChangedAsOneStep() {
        page.select(table, 0, 1, 2);
        page.press(table, "Change rows…");
        Shell dialog = window.dialog();
        TestWizard many = TestWizard.shown(window);
        many.choose("Column:", DUE);
        many.type("Value:", "2004-06");
        window.picture("dialog-many");
        page.answer(dialog, "OK");
        many.awaitEnd();
        assertEquals(3, window.get(() -> adopted().stream().filter(one -> one.getDue() != null && one.getDue().toString().equals("2004-06")).count())
                .intValue());
        assertEquals("Change the due date of 3 rows", window.get(() -> session.undoLabel().orElseThrow()));
        window.run(session::undo);
        assertEquals(0, window.get(() -> adopted().stream().filter(one -> one.getDue() != null).count()).intValue());
        window.run(session::redo);
        assertEquals(3, page.cells(table, DUE).stream().filter(text -> !text.isEmpty()).count());
    }

    @Test
    void aCellIsEditedInPlaceByTypingIntoIt() {
        page.select(table, 0);
        window.run(() -> {
            var bounds = table.getItem(0).getBounds(RegionPage.column(table, DUE));
            for (int type : List.of(SWT.MouseDown, SWT.MouseDoubleClick)) {
                var click = new Event();
                click.button = 1;
                click.count = type == SWT.MouseDown ? 1 : 2;
                click.x = bounds.x + 4;
                click.y = bounds.y + 4;
                table.notifyListeners(type, click);
            }
        });
        Text editor = window.await("the editor of the cell", () -> RegionPage.controls(table).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(Text::isVisible).findFirst());
        window.run(() -> {
            editor.setText("2004-06");
            editor.notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertEquals("2004-06", window.get(() -> adopted().getFirst().getDue().toString()));
        assertTrue(window.get(() -> session.undoLabel().orElseThrow()).startsWith("Change the due date of"), window.get(session::undoLabel)::toString);
    }
}
