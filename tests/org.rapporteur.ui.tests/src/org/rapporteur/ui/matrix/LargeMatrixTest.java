package org.rapporteur.ui.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowColumnInViewportCommand;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowRowInViewportCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.Status;
import org.rapporteur.model.Topic;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Labels;
import org.rapporteur.store.DossierException;
import org.rapporteur.store.DossierStore;
import org.rapporteur.ui.findings.LiveFindings;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;

/** The matrix of 10,000 recommendations by 200 countries, in its table; what it is to show is counted here by the rule that made it. */
class LargeMatrixTest {

    private static final int RECOMMENDATIONS = 10_000;
    private static final int COUNTRIES = 200;
    private static final int TOPICS = 10;
    private static final List<Status> REPORTED = List.of(Status.IMPLEMENTED, Status.UNDER_WAY, Status.PLANNED);
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final TestWindow window = new TestWindow();
    private DossierSession session;
    private TestPage page;

    // the rule

    private static Optional<Status> reported(int recommendation, int country) {
        return (recommendation + country) % 50 == 0 ? Optional.of(REPORTED.get(recommendation / 50 % REPORTED.size())) : Optional.empty();
    }

    private static boolean responsible(int recommendation, int country) {
        return (recommendation + country) % 1000 == 0;
    }

    private static boolean due(int recommendation) {
        return recommendation % 100 == 0;
    }

    private static boolean overdue(int recommendation, int country) {
        return due(recommendation) && reported(recommendation, country).filter(Status.IMPLEMENTED::equals).isEmpty();
    }

    private static long count(int recommendation, Predicate<Integer> country) {
        return IntStream.range(0, COUNTRIES).boxed().filter(country).count();
    }

    private static int rows(Predicate<Integer> recommendation) {
        return (int) IntStream.range(0, RECOMMENDATIONS).boxed().filter(recommendation).count();
    }

    private static boolean some(Predicate<Integer> country) {
        return IntStream.range(0, COUNTRIES).boxed().anyMatch(country);
    }

    // the dossier

    private static Name name(String text) {
        Name name = MAKE.createName();
        name.setKind(NameKind.SHORT);
        name.setLanguage("en");
        name.setText(text);
        return name;
    }

    private static String code(int country) {
        return "X" + (char) ('A' + country / 26) + (char) ('A' + country % 26);
    }

    private static Dossier dossier() {
        Dossier dossier = MAKE.createDossier();
        dossier.setId("large");
        dossier.setTitle("A large dossier");
        dossier.setRegister(MAKE.createRegister());
        for (int number = 0; number < TOPICS; number++) {
            Topic topic = MAKE.createTopic();
            topic.setId("topic-" + number);
            topic.getNames().add(name("Theme " + number));
            dossier.getRegister().getTopics().add(topic);
        }
        Region region = MAKE.createRegion();
        region.setId("large");
        region.getNames().add(name("Large"));
        dossier.getRegions().add(region);
        for (int number = 0; number < COUNTRIES; number++) {
            Party party = MAKE.createState();
            party.setId(code(number));
            party.getNames().add(name("Country " + number));
            dossier.getRegister().getParties().add(party);
            Institution ministry = MAKE.createInstitution();
            ministry.setId("ministry-" + number);
            ministry.setParty(party);
            ministry.getNames().add(name("Ministry"));
            dossier.getRegister().getInstitutions().add(ministry);
            var membership = MAKE.createMembership();
            membership.setParty(party);
            membership.setRole(MembershipRole.MEMBER);
            region.getMemberships().add(membership);
        }
        for (String half : List.of("First half", "Second half")) {
            Meeting meeting = MAKE.createMeeting();
            meeting.setId(half.toLowerCase(Locale.ROOT).replace(' ', '-'));
            meeting.getNames().add(name(half));
            region.getMeetings().add(meeting);
        }
        for (int number = 0; number < RECOMMENDATIONS; number++) {
            region.getMeetings().get(number * 2 / RECOMMENDATIONS).getRecommendations().add(recommendation(dossier, number));
        }
        for (int number = 0; number < COUNTRIES; number++) {
            dossier.getRecords().add(record(dossier, number));
        }
        return dossier;
    }

    private static Recommendation recommendation(Dossier dossier, int number) {
        Recommendation recommendation = MAKE.createRecommendation();
        recommendation.setId("recommendation-" + number);
        recommendation.setNumber("No" + number + ".");
        recommendation.setToAllMembers(true);
        recommendation.getTopics().add(dossier.getRegister().getTopics().get(number % TOPICS));
        recommendation.setDue(due(number) ? SourceDate.parse("2003-06") : null);
        return recommendation;
    }

    private static CountryRecord record(Dossier dossier, int country) {
        CountryRecord record = MAKE.createCountryRecord();
        record.setId(code(country));
        record.setParty(dossier.getRegister().getParties().get(country));
        List<Recommendation> all = dossier.getRegions().getFirst().getMeetings().stream().flatMap(meeting -> meeting.getRecommendations().stream()).toList();
        for (int number = 0; number < RECOMMENDATIONS; number++) {
            if (reported(number, country).isPresent()) {
                Implementation implementation = MAKE.createImplementation();
                implementation.setRecommendation(all.get(number));
                var report = MAKE.createProgressReport();
                report.setStatus(reported(number, country).get());
                report.setBy(Reporter.GOVERNMENT);
                report.setWhen(SourceDate.parse("2003-02"));
                implementation.getReports().add(report);
                if (responsible(number, country)) {
                    implementation.getInstitutions().add(dossier.getRegister().getInstitutions().get(country));
                }
                record.getImplementations().add(implementation);
            }
        }
        return record;
    }

    @BeforeEach
    void open(@TempDir Path folder) throws DossierException {
        window.service(DossierStore.class).create(folder.resolve("large"), dossier()).close();
        session = window.open(folder.resolve("large"));
        window.await("the findings, for which records are loaded", () -> window.service(LiveFindings.class).now()
                .filter(now -> now.version() == session.version()).isPresent());
        page = TestPage.open(window, session, "large", "Matrix");
        choose(0, "Not grouped");
        awaitRows(RECOMMENDATIONS);
    }

    @AfterEach
    void close() {
        window.close();
    }

    // what is seen and done in the window

    private NatTable table() {
        return page.all(NatTable.class).getFirst();
    }

    private void choose(int filter, String item) {
        Combo combo = page.all(Combo.class).get(filter);
        window.run(() -> {
            int index = List.of(combo.getItems()).indexOf(item);
            assertTrue(index >= 0, () -> item + " is not offered: " + List.of(combo.getItems()));
            combo.select(index);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void press(String text) {
        Button button = page.one(Button.class, one -> text.equals(one.getText()));
        window.run(() -> {
            button.setSelection((button.getStyle() & SWT.CHECK) != 0);
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** A number before some words, in the line below the table. */
    private int told(String words) {
        var found = Pattern.compile("([0-9.,\u00a0\u202f]+) " + words);
        return page.all(Label.class).stream().map(label -> window.get(label::getText)).map(found::matcher).filter(java.util.regex.Matcher::find)
                .mapToInt(match -> Integer.parseInt(match.group(1).replaceAll("[^0-9]", ""))).findFirst().orElse(0);
    }

    private int awaited() {
        return told("countries not read yet");
    }

    private void awaitRows(int rows) {
        window.await(rows + " recommendations; the page says " + page.says().getLast(), () -> told("recommendations") == rows);
    }

    /** The countries in sight. */
    private int inSight() {
        return window.get(() -> table().getColumnCount()) - 2;
    }

    private void awaitRead(int countries) {
        window.await("that " + countries + " countries are read and no others; not read are " + awaited(), () -> awaited() == COUNTRIES - countries);
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

    private List<String> columnTip(int position) {
        return tip(window.get(() -> table().getStartXOfColumnPosition(position)) + 3, 3);
    }

    private List<String> rowTip(int position) {
        return tip(totals(), window.get(() -> table().getStartYOfRowPosition(position)) + 3);
    }

    /** Where the totals of rows stand. */
    private int totals() {
        return window.get(() -> table().getStartXOfColumnPosition(1)) + 3;
    }

    private static int number(String text) {
        var digits = Pattern.compile("[0-9]+").matcher(text);
        assertTrue(digits.find(), text);
        return Integer.parseInt(digits.group());
    }

    /** The totals that a tip tells, those of overdue cells at the end. */
    private static void assertTotals(List<String> tip, Stream<Optional<Status>> cells, long overdue) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        cells.forEach(cell -> counts.merge(cell.orElse(Status.NOT_ASKED), 1, Integer::sum));
        Labels labels = Labels.in(Locale.ENGLISH);
        counts.forEach((status, count) -> assertEquals(List.of(count), tip.stream().filter(line -> line.startsWith(labels.label(status) + ": "))
                .map(line -> Integer.parseInt(line.replaceAll("[^0-9]", ""))).toList(), () -> status + " in " + tip));
        assertEquals(overdue == 0 ? List.of() : List.of(overdue), tip.stream().filter(line -> line.startsWith("overdue: "))
                .map(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).toList(), tip::toString);
        assertTrue(tip.stream().noneMatch(line -> line.startsWith("not read yet")), tip::toString);
    }

    private static void assertColumnTotal(List<String> tip) {
        int country = number(tip.getFirst());
        assertTotals(tip, IntStream.range(0, RECOMMENDATIONS).mapToObj(row -> reported(row, country)),
                rows(row -> overdue(row, country)));
    }

    private static void assertRowTotal(List<String> tip) {
        int row = number(tip.getFirst());
        assertTotals(tip, IntStream.range(0, COUNTRIES).mapToObj(country -> reported(row, country)), count(row, country -> overdue(row, country)));
    }

    @Test
    void onlyWhatIsInSightIsRead() {
        int first = inSight();
        assertTrue(first > 2 && first < 30, "in sight are " + first);
        awaitRead(first);
        assertColumnTotal(columnTip(2));
        assertTrue(rowTip(2).stream().anyMatch(line -> line.startsWith("not read yet: ")), "the total of a row is not whole");

        window.run(() -> table().doCommand(new ShowRowInViewportCommand(RECOMMENDATIONS - 1)));
        window.run(() -> ((Control) table()).update());
        awaitRead(first);

        window.run(() -> table().doCommand(new ShowColumnInViewportCommand(COUNTRIES - 1)));
        window.await("the last countries", () -> window.get(() -> table().getColumnIndexByPosition(table().getColumnCount() - 1)) == COUNTRIES - 1);
        awaitRead(first + inSight());
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void totalsAreWholeWhenAllIsRead() {
        awaitRead(inSight());
        press("Read all countries");
        awaitRead(COUNTRIES);
        IntStream.range(2, 2 + inSight()).forEach(position -> assertColumnTotal(columnTip(position)));
        IntStream.range(2, 6).forEach(position -> assertRowTotal(rowTip(position)));
        window.run(() -> {
            table().doCommand(new ShowRowInViewportCommand(RECOMMENDATIONS - 1));
            table().doCommand(new ShowColumnInViewportCommand(COUNTRIES - 1));
        });
        Rectangle area = window.get(() -> table().getClientArea());
        assertColumnTotal(tip(area.width - 20, 3));
        assertRowTotal(tip(totals(), area.height - 20));
    }

    @Test
    void filtersOfRecommendationsReadNothingMore() {
        int first = inSight();
        awaitRead(first);
        choose(1, "Theme 3");
        awaitRows(rows(row -> row % TOPICS == 3));
        choose(2, "Second half");
        awaitRows(rows(row -> row % TOPICS == 3 && row >= RECOMMENDATIONS / 2));
        choose(1, "All themes");
        awaitRows(RECOMMENDATIONS / 2);
        awaitRead(first);
        press("Show all");
        awaitRows(RECOMMENDATIONS);
        awaitRead(first);
    }

    @Test
    void filtersOfCellsLeaveTheRowsInWhichOneFits() {
        Labels labels = Labels.in(Locale.ENGLISH);
        for (Status status : REPORTED) {
            Combo combo = page.all(Combo.class).get(3);
            choose(3, Stream.of(window.get(combo::getItems)).filter(item -> item.endsWith("  " + labels.label(status))).findFirst().orElseThrow());
            awaitRows(rows(row -> some(country -> reported(row, country).filter(status::equals).isPresent())));
        }
        awaitRead(COUNTRIES);
        press("Overdue only");
        Status last = REPORTED.getLast();
        awaitRows(rows(row -> some(country -> overdue(row, country) && reported(row, country).filter(last::equals).isPresent())));
        press("Show all");
        awaitRows(RECOMMENDATIONS);
        choose(4, "Country 7: Ministry");
        awaitRows(rows(row -> responsible(row, 7)));
        assertRowTotalsOf(7);
        press("Show all");
        awaitRows(RECOMMENDATIONS);
        press("Overdue only");
        awaitRows(rows(row -> some(country -> overdue(row, country))));
        assertFalse(window.get(session::isDirty));
    }

    /** Totals count what fits the filter: of each row, the one cell of the country. */
    private void assertRowTotalsOf(int country) {
        List<String> tip = rowTip(2);
        int row = number(tip.getFirst());
        assertTrue(responsible(row, country), tip::toString);
        assertTotals(tip, Stream.of(reported(row, country)), overdue(row, country) ? 1 : 0);
    }
}
