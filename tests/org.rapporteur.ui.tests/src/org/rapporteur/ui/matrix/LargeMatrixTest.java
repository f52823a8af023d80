package org.rapporteur.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rapporteur.ui.matrix.LargeDossier.COUNTRIES;
import static org.rapporteur.ui.matrix.LargeDossier.RECOMMENDATIONS;
import static org.rapporteur.ui.matrix.LargeDossier.REPORTED;
import static org.rapporteur.ui.matrix.LargeDossier.TOPICS;
import static org.rapporteur.ui.matrix.LargeDossier.overdue;
import static org.rapporteur.ui.matrix.LargeDossier.reported;
import static org.rapporteur.ui.matrix.LargeDossier.responsible;
import static org.rapporteur.ui.matrix.LargeDossier.rows;
import static org.rapporteur.ui.matrix.LargeDossier.some;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Status;
import org.rapporteur.model.text.Labels;
import org.rapporteur.store.DossierException;
import org.rapporteur.store.DossierStore;
import org.rapporteur.ui.findings.LiveFindings;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

/** The matrix of 10,000 recommendations by 200 countries, in its table; what it is to show is counted by the rule that made the dossier. */
class LargeMatrixTest {

    @TempDir
    private static Path shared;

    private final Labels labels = Labels.in(Locale.ENGLISH);
    private final TestWindow window = new TestWindow();
    private DossierSession session;
    private final MatrixFilters filters = new MatrixFilters(window);
    private LargeMatrixPage page;

    @BeforeAll
    static void make() throws DossierException {
        new TestWindow().service(DossierStore.class).create(dossier(), LargeDossier.make()).close();
    }

    /** No test saves what it changes. */
    private static Path dossier() {
        return shared.resolve("large");
    }

    @BeforeEach
    void open() {
        session = window.open(dossier());
        window.await("the findings, for which records are loaded", () -> window.service(LiveFindings.class).now()
                .filter(now -> now.version() == session.version()).isPresent());
        page = new LargeMatrixPage(window, session);
        filters.choose("Group by:", "Not grouped");
        page.awaitRows(RECOMMENDATIONS);
    }

    @AfterEach
    void close() {
        assertFalse(window.get(session::isDirty));
        window.close();
    }

    private static int number(String text) {
        var digits = Pattern.compile("[0-9]+").matcher(text);
        assertTrue(digits.find(), text);
        return Integer.parseInt(digits.group());
    }

    /** The totals that a tip tells, those of overdue cells at the end. */
    private void assertTotals(List<String> tip, Stream<Optional<Status>> cells, long overdue) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        cells.forEach(cell -> counts.merge(cell.orElse(Status.NOT_ASKED), 1, Integer::sum));
        counts.forEach((status, count) -> assertEquals(List.of(count), tip.stream().filter(line -> line.startsWith(labels.label(status) + ": "))
                .map(line -> Integer.parseInt(line.replaceAll("[^0-9]", ""))).toList(), () -> status + " in " + tip));
        assertEquals(overdue == 0 ? List.of() : List.of(overdue), tip.stream().filter(line -> line.startsWith("overdue: "))
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).toList(), tip::toString);
        assertTrue(tip.stream().noneMatch(line -> line.startsWith("not read yet")), tip::toString);
    }

    private void assertTotalsOfCountry(List<String> tip) {
        int country = number(tip.getFirst());
        assertTotals(tip, IntStream.range(0, RECOMMENDATIONS).mapToObj(row -> reported(row, country)), rows(row -> overdue(row, country)));
    }

    private void assertTotalsOfRecommendation(List<String> tip) {
        int row = number(tip.getFirst());
        assertTotals(tip, IntStream.range(0, COUNTRIES).mapToObj(country -> reported(row, country)),
                IntStream.range(0, COUNTRIES).filter(country -> overdue(row, country)).count());
    }

    @Test
    void onlyWhatIsInSightIsRead() {
        int first = page.inSight();
        assertTrue(first > 2 && first < 30, "in sight are " + first);
        page.awaitRead(first);
        assertTotalsOfCountry(page.countryTip(0));
        assertTrue(page.recommendationTip(0).stream().anyMatch(line -> line.startsWith("not read yet: ")), "the total of a row is not whole");

        page.scrollToTheFoot();
        page.awaitRead(first);

        page.scrollToTheRight();
        page.awaitRead(first + page.inSight());
    }

    @Test
    void totalsAreWholeWhenAllIsRead() {
        page.awaitRead(page.inSight());
        page.press("Read all countries");
        page.awaitRead(COUNTRIES);
        IntStream.range(0, page.inSight()).forEach(inSight -> assertTotalsOfCountry(page.countryTip(inSight)));
        IntStream.range(0, 4).forEach(inSight -> assertTotalsOfRecommendation(page.recommendationTip(inSight)));
        page.scrollToTheFoot();
        page.scrollToTheRight();
        assertTotalsOfCountry(page.countryTip(page.inSight() - 1));
        assertTotalsOfRecommendation(page.recommendationTip(page.recommendationsInSight() - 1));
    }

    @Test
    void filtersOfRecommendationsReadNothingMore() {
        int first = page.inSight();
        page.awaitRead(first);
        filters.find("Theme:", "Theme 3");
        page.awaitRows(rows(row -> row % TOPICS == 3));
        filters.find("Meeting:", "Second half");
        page.awaitRows(rows(row -> row % TOPICS == 3 && row >= RECOMMENDATIONS / 2));
        filters.find("Theme:", "All themes");
        page.awaitRows(RECOMMENDATIONS / 2);
        page.awaitRead(first);
        page.press("Show all");
        page.awaitRows(RECOMMENDATIONS);
        assertEquals("All meetings", filters.says("Meeting:"));
        page.awaitRead(first);
    }

    @Test
    void filtersOfCellsLeaveTheRowsInWhichOneFits() {
        for (Status status : REPORTED) {
            filters.choose("Status:", Palette.sign(status) + "  " + labels.label(status));
            page.awaitRows(rows(row -> some(country -> reported(row, country).filter(status::equals).isPresent())));
        }
        page.awaitRead(COUNTRIES);
        page.press("Overdue only");
        Status last = REPORTED.getLast();
        page.awaitRows(rows(row -> some(country -> overdue(row, country) && reported(row, country).filter(last::equals).isPresent())));
        page.press("Show all");
        page.awaitRows(RECOMMENDATIONS);
        filters.find("Responsible:", "Country 7: Ministry");
        page.awaitRows(rows(row -> responsible(row, 7)));
        assertTotalsOfCell(page.recommendationTip(0), 7);
        page.press("Show all");
        page.awaitRows(RECOMMENDATIONS);
        page.press("Overdue only");
        page.awaitRows(rows(row -> some(country -> overdue(row, country))));
    }

    /** Totals count what fits the filter: of each row, the one cell of the country. */
    private void assertTotalsOfCell(List<String> tip, int country) {
        int row = number(tip.getFirst());
        assertTrue(responsible(row, country), tip::toString);
        assertTotals(tip, Stream.of(reported(row, country)), overdue(row, country) ? 1 : 0);
    }
}
