package org.rapporteur.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.matrix.MatrixCell.Awaited;
import org.rapporteur.analysis.matrix.MatrixCell.Known;
import org.rapporteur.analysis.matrix.MatrixCell.NotAddressed;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Institution;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.model.access.Changes;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.date.Verdict;
import org.rapporteur.testkit.World;

class MatrixTest {

    private final World world = new World();
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private Recommendation visas;
    private Recommendation borders;
    private Matrix matrix;
    private MatrixView view;

    @BeforeEach
    void lakes() {
        var lakes = world.region("lakes").members("KEN", "UGA");
        visas = lakes.meeting("kisumu-2002").held("2002-05").recommends("visas");
        borders = lakes.meeting("jinja-2003").held("2003-05").recommends("borders", "UGA");
        visas.getTopics().add(world.topic("entry"));
        world.record("KEN").reports(visas, Status.PLANNED, "2003-01");
        world.record("UGA").reports(visas, Status.UNDER_WAY, "2003-02").acts(borders, "2003-09");
        List.of("KEN", "UGA").forEach(id -> world.dossier().getRecords().add(world.record(id).get()));
        matrix = new Matrix(new Inquiry(world.dossier(), world.records(), LocalDate.of(2004, 1, 1), Locale.ENGLISH),
                new Changes(world.dossier()), background::add, Runnable::run);
        view = matrix.view();
        view.listen(new MatrixListener() {
            @Override
            public void rowsOrColumnsChanged() {
                told.add("rows or columns");
            }

            @Override
            public void countryChanged(Party country) {
                told.add(country.getId());
            }

            @Override
            public void cellChanged(Recommendation recommendation, Party country) {
                told.add(recommendation.getId() + " in " + country.getId());
            }
        });
    }

    private void readInBackground() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private Known known(Recommendation recommendation, String country) {
        return assertInstanceOf(Known.class, matrix.cell(recommendation, world.party(country)));
    }

    private List<String> rows() {
        return java.util.stream.IntStream.range(0, view.rowCount()).mapToObj(row -> view.recommendation(row).getId()).toList();
    }

    @Test
    void aCountryIsReadWhenOneOfItsCellsIsAskedForAndNotBefore() {
        assertEquals(List.of("visas", "borders"), rows());
        assertEquals(List.of("KEN", "UGA"), view.countries().stream().map(Party::getId).toList());
        assertTrue(background.isEmpty());
        assertInstanceOf(NotAddressed.class, view.cell(1, 0));
        assertTrue(background.isEmpty());
        assertInstanceOf(Awaited.class, view.cell(0, 1));
        assertInstanceOf(Awaited.class, view.cell(1, 1));
        assertEquals(1, background.size());
        readInBackground();
        assertEquals(List.of("UGA"), told);
        assertEquals(Status.UNDER_WAY, known(visas, "UGA").status());
        assertEquals("2003-02", known(visas, "UGA").latest().orElseThrow().toString());
        assertEquals(Verdict.CERTAINLY, known(borders, "UGA").overdue());
        assertEquals(Status.NOT_ASKED, known(borders, "UGA").status());
        assertEquals(List.of(), world.records().loaded());
    }

    @Test
    void cellsAreWhatStatusesTell() {
        view.readAll();
        readInBackground();
        var statuses = new org.rapporteur.analysis.status.Statuses(matrix.inquiry());
        for (Party country : view.countries()) {
            for (var cell : statuses.cells(world.region("lakes").get(), country, world.records().load(country.getId()))) {
                Known known = known(cell.recommendation(), country.getId());
                assertEquals(cell.status(), known.status());
                assertEquals(cell.position(), known.position());
                assertEquals(cell.overdue(), known.overdue());
                assertEquals(cell.current().map(ProgressReport::getWhen), known.latest());
            }
        }
    }

    @Test
    void whatIsOnShowIsReadFirstAndOfThisWhatWasAskedForLast() {
        matrix.read(view.countries());
        matrix.cell(visas, world.party("UGA"));
        background.remove().run();
        assertEquals(List.of("UGA"), told);
    }

    @Test
    void aChangeInALoadedRecordChangesItsCellAlone() {
        view.readAll();
        readInBackground();
        var kenya = world.records().load("KEN").orElseThrow();
        told.clear();
        Implementation implementation = kenya.getImplementations().getFirst();
        implementation.getReports().getFirst().setStatus(Status.IMPLEMENTED);
        assertEquals(List.of("visas in KEN"), told);
        assertEquals(Status.IMPLEMENTED, known(visas, "KEN").status());
        kenya.getImplementations().clear();
        assertEquals(Status.NOT_ASKED, known(visas, "KEN").status());
        kenya.getImplementations().add(implementation);
        assertEquals(Status.IMPLEMENTED, known(visas, "KEN").status());
    }

    @Test
    void aRecordThatChangesWhileItsFileIsReadIsShownAsItIs() {
        matrix.cell(visas, world.party("KEN"));
        world.records().load("KEN").orElseThrow().getImplementations().getFirst().getReports().getFirst().setStatus(Status.NO_ACTION);
        readInBackground();
        assertEquals(Status.NO_ACTION, known(visas, "KEN").status());
    }

    @Test
    void rowsComeAndGoWithoutReadingAnythingAgain() {
        view.readAll();
        readInBackground();
        var meeting = visas.getMeeting();
        meeting.getRecommendations().remove(visas);
        assertEquals(List.of("borders"), rows());
        meeting.getRecommendations().add(visas);
        assertEquals(List.of("visas", "borders"), rows());
        assertEquals(Status.PLANNED, known(visas, "KEN").status());
        visas.setId("entry-visas");
        assertEquals(Status.PLANNED, known(visas, "KEN").status());
        assertTrue(background.isEmpty());
    }

    @Test
    void aNewDueDateChangesWhatIsOverdue() {
        matrix.cell(visas, world.party("KEN"));
        readInBackground();
        assertEquals(Verdict.NO, known(visas, "KEN").overdue());
        visas.setDue(SourceDate.parse("2003-12-31"));
        assertEquals(Verdict.CERTAINLY, known(visas, "KEN").overdue());
    }

    @Test
    void filtersLeaveRowsThatHaveACellThatFits() {
        view.show(MatrixFilter.ALL.withStatus(Set.of(Status.UNDER_WAY)), Grouping.NONE);
        assertEquals(List.of(), rows());
        assertEquals(2, view.awaited());
        readInBackground();
        assertEquals(List.of("visas"), rows());
        assertFalse(view.fits(0, 0));
        assertTrue(view.fits(0, 1));
        view.show(MatrixFilter.ALL.onlyOverdue(true), Grouping.NONE);
        assertEquals(List.of("borders"), rows());
        view.show(MatrixFilter.ALL.on(Set.of(world.topic("entry"))), Grouping.NONE);
        assertEquals(List.of("visas"), rows());
        view.show(MatrixFilter.ALL.atMeetings(Set.of(borders.getMeeting())).inCountries(Set.of(world.party("UGA"))), Grouping.NONE);
        assertEquals(List.of("borders"), rows());
        assertEquals(1, view.countries().size());
    }

    @Test
    void aRowLeavesWhenItsLastFittingCellNoLongerFits() {
        view.show(MatrixFilter.ALL.withStatus(Set.of(Status.PLANNED)), Grouping.NONE);
        readInBackground();
        assertEquals(List.of("visas"), rows());
        world.records().load("KEN").orElseThrow().getImplementations().getFirst().getReports().getFirst().setStatus(Status.IMPLEMENTED);
        assertEquals(List.of(), rows());
    }

    @Test
    void theInstitutionsResponsibleAreThoseOfTheRecommendationAndOfItsActions() {
        Institution ministry = ModelFactory.eINSTANCE.createInstitution();
        ministry.setId("uga-interior");
        world.dossier().getRegister().getInstitutions().add(ministry);
        world.record("UGA").on(borders).getActions().getFirst().setResponsible(ministry);
        view.show(MatrixFilter.ALL.responsibleTo(Set.of(ministry)), Grouping.NONE);
        readInBackground();
        assertEquals(List.of("borders"), rows());
        assertEquals(List.of(ministry), known(borders, "UGA").responsible());
    }

    @Test
    void totalsTellWhatIsNotReadYet() {
        assertEquals(2, view.rowTotal(0).awaited());
        view.readAll();
        readInBackground();
        var row = view.rowTotal(0);
        assertEquals(0, row.awaited());
        assertEquals(1, row.count(Status.PLANNED));
        assertEquals(1, row.count(Status.UNDER_WAY));
        var column = view.columnTotal(1);
        assertEquals(2, column.known());
        assertEquals(1, column.reported());
        assertEquals(1, column.overdue());
        world.records().load("UGA").orElseThrow().getImplementations().getFirst().getReports().clear();
        assertEquals(0, view.columnTotal(1).reported());
    }

    @Test
    void rowsStandTogetherByThemeThoseWithoutLast() {
        Recommendation ports = world.region("lakes").get().getMeetings().getFirst().getRecommendations().getFirst();
        borders.getTopics().add(world.topic("entry"));
        visas.getTopics().clear();
        view.show(MatrixFilter.ALL, Grouping.THEME);
        assertEquals(List.of("borders", "visas"), rows());
        assertEquals(world.topic("entry"), view.group(0).orElseThrow());
        assertTrue(view.group(1).isEmpty());
        assertEquals(visas, ports);
    }

    @Test
    void manyChangesAtOnceAreTakenInWithOneReading() {
        view.readAll();
        readInBackground();
        var uganda = world.records().load("UGA").orElseThrow();
        List<Recommendation> many = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            many.add(world.region("lakes").meeting("jinja-2003").recommends("more-" + i, "UGA"));
        }
        many.forEach(recommendation -> world.record("UGA").reports(recommendation, Status.PLANNED, "2003"));
        assertEquals(uganda, world.record("UGA").get());
        assertEquals(40, view.columnTotal(1).count(Status.PLANNED));
    }
}
