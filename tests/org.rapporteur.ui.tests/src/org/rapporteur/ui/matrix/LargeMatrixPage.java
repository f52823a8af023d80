package org.rapporteur.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;

/** What is seen and done on the matrix page of the {@link LargeDossier}. */
final class LargeMatrixPage {

    /** The column of the recommendations, and that of the totals. */
    private static final int HEADS = 2;
    /** What is seen at least of a row or column that the edge of the table cuts, in dots. */
    private static final int LEAST = 8;

    private final TestWindow window;
    private final DossierSession session;
    private final TestPage page;

    LargeMatrixPage(TestWindow window, DossierSession session) {
        this.window = window;
        this.session = session;
        page = TestPage.open(window, session, "large", "Matrix");
    }

    private NatTable table() {
        return page.all(NatTable.class).getFirst();
    }

    void press(String text) {
        Button button = page.one(Button.class, one -> text.equals(one.getText()));
        window.run(() -> {
            button.setSelection((button.getStyle() & SWT.CHECK) != 0);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Scrolls to the last recommendation and paints what is seen then. */
    void scrollToTheFoot() {
        window.run(() -> {
            table().doCommand(new ShowRowInViewportCommand(LargeDossier.RECOMMENDATIONS - 1));
            table().update();
        });
    }

    /** Scrolls to the last country. */
    void scrollToTheRight() {
        window.run(() -> table().doCommand(new ShowColumnInViewportCommand(LargeDossier.COUNTRIES - 1)));
        window.await("the last countries",
                () -> table().getColumnIndexByPosition(table().getColumnCount() - 1) == LargeDossier.COUNTRIES - 1);
    }

    /** A number before some words, in the line below the table. */
    private int told(String words) {
        var found = Pattern.compile("([0-9.,\u00a0\u202f]+) " + words);
        return page.all(Label.class).stream().map(label -> window.get(label::getText)).map(found::matcher).filter(Matcher::find)
                .mapToInt(match -> Integer.parseInt(match.group(1).replaceAll("[^0-9]", ""))).findFirst().orElse(0);
    }

    private int awaited() {
        return told("countries not read yet");
    }

    void awaitRows(int rows) {
        window.await(rows + " recommendations; the page says " + page.says().getLast(), () -> told("recommendations") == rows);
    }

    /** How many countries are in sight. */
    int inSight() {
        return window.get(() -> table().getColumnCount()) - HEADS;
    }

    void awaitRead(int countries) {
        window.await("that " + countries + " countries are read and no others; not read are " + awaited(),
                () -> awaited() == LargeDossier.COUNTRIES - countries);
        List<String> loaded = window.get(() -> session.records().ids().stream().filter(id -> session.records().loaded(id).isPresent()).toList());
        assertTrue(loaded.size() <= 1, () -> "no record is loaded for the matrix but that of the active cell: " + loaded);
    }

    /** What the table tells of the place below the mouse, line by line. */
    private List<String> tip(int x, int y) {
        return window.get(() -> {
            var event = new Event();
            event.x = x;
            event.y = y;
            table().notifyListeners(SWT.MouseMove, event);
            return Optional.ofNullable(table().getToolTipText()).orElseThrow(() -> new AssertionError("Nothing is told at " + x + ", " + y)).lines().toList();
        });
    }

    /** What is told above a country, counted among those in sight. */
    List<String> countryTip(int inSight) {
        return tip(window.get(() -> Math.min(table().getStartXOfColumnPosition(HEADS + inSight), table().getClientArea().width - LEAST)) + 3, 3);
    }

    /** What is told at the totals of a recommendation, counted among those in sight. */
    List<String> recommendationTip(int inSight) {
        return tip(totals(), window.get(() -> Math.min(table().getStartYOfRowPosition(HEADS + inSight), table().getClientArea().height - LEAST)) + 3);
    }

    /** How many recommendations are in sight. */
    int recommendationsInSight() {
        return window.get(() -> table().getRowCount()) - HEADS;
    }

    private int totals() {
        return window.get(() -> table().getStartXOfColumnPosition(1)) + 3;
    }
}
