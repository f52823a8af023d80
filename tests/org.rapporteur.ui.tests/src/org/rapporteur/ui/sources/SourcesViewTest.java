package org.rapporteur.ui.sources;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.Source;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.status.NewReport;
import org.rapporteur.ui.status.Place;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;

/** The sources of what is chosen in the matrix. */
class SourcesViewTest {

    private final TestWindow window = new TestWindow();
    private DossierSession session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = window.open(window.copyOfSample("imp-2003", folder));
        window.run(() -> {
            try {
                window.page().showView(SourcesView.ID);
            } catch (PartInitException problem) {
                throw new AssertionError(problem);
            }
        });
    }

    @AfterEach
    void close() {
        window.run(() -> window.page().hideView(window.page().findView(SourcesView.ID)));
        assertFalse(window.get(session::isDirty), "everything was undone");
        window.close();
    }

    private List<String> rows() {
        return window.get(() -> window.all(window.window().getShell(), Table.class).stream()
                .filter(table -> table.isVisible() && table.getColumnCount() == 3 && table.getColumn(1).getText().equals("What it says"))
                .flatMap(table -> Stream.of(table.getItems())).map(row -> String.join(" | ", IntStream.range(0, 3).mapToObj(row::getText).toList())).toList());
    }

    private boolean says(String begin) {
        return window.all(window.window().getShell(), Label.class).stream().filter(Label::isVisible).anyMatch(label -> label.getText().startsWith(begin));
    }

    @Test
    void theReportThatTellsTheStatusOfACellIsShownWithItsSource() {
        Region region = window.get(() -> session.dossier().getRegions().stream().filter(one -> one.getId().equals("issyk-kul")).findFirst().orElseThrow());
        TestPage.open(window, session, "issyk-kul", "Matrix");
        window.await("the cells", () -> window.all(window.window().getShell(), NatTable.class).stream().anyMatch(table -> table.getRowCount() > 3));
        window.run(() -> window.page().getActiveEditor().setFocus());
        Recommendation first = window.get(() -> Meetings.of(region).stream().flatMap(meeting -> meeting.getRecommendations().stream()).findFirst().orElseThrow());
        String name = window.get(() -> new ObjectNames(session.locale()).name(first));
        window.await("the recommendation, on which nothing was reported, with its source", () -> says(name) && rows().getFirst().startsWith("Source | "));
        Source source = window.get(() -> session.dossier().getRegister().getSources().getFirst());
        Party kazakhstan = window.get(() -> session.dossier().getRegister().getParties().stream().filter(one -> "KAZ".equals(one.getId())).findFirst().orElseThrow());
        var report = new NewReport(Status.UNDER_WAY, Optional.of(SourceDate.parse("2003-11")), Reporter.GOVERNMENT, "An interim office was opened.", Optional.of(source), "page 12");
        assertTrue(window.get(() -> report.enter(new Place(session, first, kazakhstan))));
        window.await("the place from which the status is known; " + rows(), () -> rows().equals(List.of("Source |  | " + source.getTitle() + ", page 12")));
        window.run(() -> window.page().closeEditor(window.page().getActiveEditor(), false));
        assertTrue(window.get(() -> session.records().loaded("KAZ").isPresent()), "what is shown here is not let go of with the editor");
        window.run(session::undo);
        window.await("no source of what is undone", () -> rows().isEmpty());
    }
}
