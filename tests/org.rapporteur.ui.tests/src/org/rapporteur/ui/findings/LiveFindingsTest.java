package org.rapporteur.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.found.Checks;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

class LiveFindingsTest {

    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.close();
    }

    private List<Remark> found() {
        return window.get(() -> window.service(LiveFindings.class).now()).map(FoundNow::remarks).orElse(List.of());
    }

    private void awaitFindings(DossierSession session) {
        window.await("the findings", () -> window.service(LiveFindings.class).now()
                .filter(now -> now.version() == session.version()).isPresent());
    }

    @Test
    void theWindowFindsWhatTheCommandLineFinds(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        awaitFindings(session);
        List<String> expected = window.get(() -> window.service(Checks.class).all(session.inquiry()).findings().stream()
                .map(one -> one.finding().rule() + " " + one.where()).sorted().toList());
        assertEquals(expected, found().stream().map(one -> one.rule() + " " + one.place()).sorted().toList());
        assertFalse(expected.isEmpty());
    }

    @Test
    void aMistakeIsFoundWhileOneWorksAndGoesWithUndo(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        awaitFindings(session);
        int before = found().size();
        Meeting meeting = window.get(() -> session.dossier().getRegions().getFirst().getMeetings().getFirst());
        window.run(() -> session.set("Follow itself", meeting, Literals.MEETING__FOLLOWS, meeting));
        window.await("the mistake", () -> found().size() > before);
        assertTrue(window.get(() -> window.service(LiveFindings.class).worst()).containsKey(meeting));
        window.run(session::undo);
        awaitFindings(session);
        assertEquals(before, found().size());
        assertFalse(session.isDirty());
    }

    @Test
    void theViewListsFiltersAndLeadsToThePlace(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        awaitFindings(session);
        IViewPart view = window.get(() -> {
            try {
                return window.page().showView(FindingsView.ID);
            } catch (PartInitException problem) {
                throw new AssertionError(problem);
            }
        });
        Composite shell = window.get(() -> window.window().getShell());
        Table table = window.all(shell, Table.class).stream()
                .filter(one -> window.get(() -> one.getColumnCount() == 4)).findFirst().orElseThrow();
        window.await("the rows", () -> table.getItemCount() == found().size());
        assertTrue(found().stream().map(Remark::seen).noneMatch(seen -> seen.isBlank() || seen.contains("/")), () -> found().toString());
        assertTrue(found().stream().map(Remark::seen).anyMatch(seen -> seen.startsWith("Africa › ")), "places are told by the names of what lies on the way");
        window.picture("findings");
        Text filter = window.all(shell, Text.class).stream().filter(text -> window.get(() -> "Filter findings".equals(text.getMessage())))
                .findFirst().orElseThrow();
        Remark one = found().stream().filter(remark -> remark.severity() == Severity.WARNING).findFirst().orElseThrow();
        window.run(() -> filter.setText(one.rule().toUpperCase(Locale.ROOT)));
        window.await("fewer rows", () -> table.getItemCount() < found().size() && table.getItemCount() > 0);
        window.run(() -> {
            view.setFocus();
            table.setSelection(0);
            var click = new Event();
            click.widget = table;
            click.item = table.getItem(0);
            table.notifyListeners(SWT.Selection, click);
            table.notifyListeners(SWT.DefaultSelection, click);
        });
        window.await("an editor", () -> window.page().getActiveEditor() != null);
        window.run(() -> filter.setText(""));
    }
}
