package org.rapporteur.export.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rapporteur.report.tree.Block.Table;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Use;

class ColumnWidthsTest {

    private static final int PAGE = 9000;
    private static final String SENTENCE = "Governments are encouraged to share data on migration with each other and to name a focal point.";

    /** Columns of equal wishes with these headings and texts. */
    private static int[] widths(List<String> headings, String... texts) {
        return widths(PAGE, headings, texts);
    }

    private static int[] widths(int page, List<String> headings, String... texts) {
        var columns = headings.stream().map(heading -> new Column(heading, Column.Kind.TEXT, 1)).toList();
        var rows = Rows.of(List.of(Arrays.stream(texts).map(Cell::text).toList()));
        return new ColumnWidths(new Table("t", "Table", "A table", columns, rows, Use.BOTH)).share(page);
    }

    private static int sum(int[] widths) {
        return IntStream.of(widths).sum();
    }

    @Test
    void columnsThatAllNeedMoreThanThereIsShareAsTheyWish() {
        int[] widths = widths(List.of("One", "Two", "Three"), SENTENCE, SENTENCE, SENTENCE);
        assertEquals(widths[0], widths[1]);
        assertEquals(widths[1], widths[2]);
        assertTrue(sum(widths) <= PAGE && sum(widths) > PAGE - 5);
    }

    @Test
    void aColumnIsNoWiderThanItsLongestLineWhileAnotherHasUseForTheRoom() {
        int[] widths = widths(List.of("Recommendation", "Status"), SENTENCE, "not asked");
        assertTrue(widths[1] < 1400, Arrays.toString(widths));
        assertTrue(widths[0] > PAGE - 1400, Arrays.toString(widths));
    }

    @Test
    void noWordIsBrokenAsLongAsThereIsRoom() {
        int wide = widths(List.of("A", "B", "C", "D", "Women"), SENTENCE, SENTENCE, SENTENCE, SENTENCE, "1")[4];
        int usual = widths(List.of("A", "B", "C", "D", "older"), SENTENCE, SENTENCE, SENTENCE, SENTENCE, "1")[4];
        assertTrue(usual >= 180 + 5 * 110, "Five letters need more than " + usual);
        assertTrue(wide > usual, "Wide letters need more room than " + wide);
    }

    @Test
    void aTableThatNeedsLessThanThePageFillsIt() {
        int[] widths = widths(List.of("One", "Two"), "a", "b");
        assertTrue(sum(widths) > PAGE - 3, Arrays.toString(widths));
    }

    @Test
    void wherePagesAreTooNarrowAllGiveWay() {
        int[] widths = widths(1000, List.of("Recommendation", "Implementation"), SENTENCE, SENTENCE);
        assertTrue(sum(widths) <= 1000 && widths[0] > 400 && widths[1] > 400, Arrays.toString(widths));
    }

    @Test
    void anAddressWithoutBlanksTakesNotTheWholePage() {
        int[] widths = widths(List.of("Source", "Place"), "https://example.org/a-very-long-address/".repeat(6), SENTENCE);
        assertTrue(widths[1] > PAGE / 3, Arrays.toString(widths));
    }
}
