package org.rapporteur.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.store.DossierException;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.session.Deletion;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;

class ExplorerTest {

    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.close();
    }

    private Tree tree() {
        return window.all(shell(), Tree.class).getFirst();
    }

    private Composite shell() {
        return window.get(() -> window.window().getShell());
    }

    private List<String> shown() {
        return window.get(() -> Arrays.stream(tree().getItems()).map(TreeItem::getText).toList());
    }

    private List<String> everythingShown() {
        return window.get(() -> Arrays.stream(tree().getItems()).flatMap(ExplorerTest::texts).toList());
    }

    private static Stream<String> texts(TreeItem item) {
        return Stream.concat(Stream.of(item.getText()), Arrays.stream(item.getItems()).flatMap(ExplorerTest::texts));
    }

    @Test
    void theExplorerShowsTheRegionsAndWhatElseThereIs(@TempDir Path folder) {
        window.open(window.copyOfSample("imp-2003", folder));
        window.await("the regions", () -> tree().getItemCount() > 0);
        window.picture("explorer");
        assertEquals(List.of("Africa", "Issyk-Kul Dialogue", "Caribbean", "South Eastern Europe", "Berne Initiative", "Migrant remittances"),
                shown().subList(0, 6));
        assertTrue(shown().stream().anyMatch(text -> text.startsWith("Countries and territories")), shown()::toString);
        assertTrue(shown().stream().anyMatch(text -> text.startsWith("Sources")), shown()::toString);
    }

    @Test
    void theTreeIsFilteredAsOneTypes(@TempDir Path folder) {
        window.open(window.copyOfSample("imp-2003", folder));
        Text filter = window.all(shell(), Text.class).getFirst();
        window.run(() -> filter.setText("NAIRÓBI"));
        window.await("the meeting", () -> everythingShown().stream().anyMatch(text -> text.contains("Nairobi")));
        window.await("nothing else", () -> shown().size() < 6);
        window.picture("explorer-filtered");
        window.run(() -> filter.setText("nothing is called so"));
        window.await("an empty tree", () -> tree().getItemCount() == 0);
        window.run(() -> filter.setText(""));
        window.await("everything", () -> tree().getItemCount() > 6);
    }

    private static Region regionWithRecommendations(DossierSession session) {
        return session.dossier().getRegions().stream().filter(region -> region.getMeetings().size() > 1
                && region.getMeetings().stream().anyMatch(meeting -> !meeting.getRecommendations().isEmpty())).findFirst().orElseThrow();
    }

    @Test
    void aRecommendationIsMovedToAnotherMeetingAndBack(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        window.run(() -> {
            Region region = regionWithRecommendations(session);
            Meeting from = region.getMeetings().stream().filter(meeting -> !meeting.getRecommendations().isEmpty()).findFirst().orElseThrow();
            Meeting to = region.getMeetings().stream().filter(meeting -> meeting != from).findFirst().orElseThrow();
            Recommendation recommendation = from.getRecommendations().getFirst();
            var moves = new Moves(session, new ExplorerLabels(Locale.ENGLISH, new Icons(window.window().getShell())));
            assertFalse(moves.means(List.of(recommendation), from));
            assertTrue(moves.move(List.of(recommendation), to));
            assertEquals(to, recommendation.getMeeting());
            assertTrue(session.undoLabel().orElseThrow().startsWith("Move "), session.undoLabel().toString());
            session.undo();
            assertEquals(from, recommendation.getMeeting());
            assertEquals(0, from.getRecommendations().indexOf(recommendation));
            assertFalse(session.isDirty());
        });
    }

    @Test
    void aMeetingIsDeletedWithWhatRefersToItAndComesBack(@TempDir Path folder) throws DossierException {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        Meeting meeting = window.get(() -> regionWithRecommendations(session).getMeetings().stream()
                .filter(one -> !one.getRecommendations().isEmpty()).findFirst().orElseThrow());
        window.run(() -> {
            Region region = meeting.getRegion();
            long followers = region.getMeetings().stream().filter(other -> other.getFollows() == meeting).count();
            try {
                assertTrue(new Deletion(session, List.of(meeting)).run("Delete the meeting"));
            } catch (DossierException problem) {
                throw new AssertionError(problem);
            }
            assertFalse(region.getMeetings().contains(meeting));
            assertEquals(0, region.getMeetings().stream().filter(other -> other.getFollows() == meeting).count());
            session.undo();
            assertEquals(followers, region.getMeetings().stream().filter(other -> other.getFollows() == meeting).count());
            assertTrue(region.getMeetings().contains(meeting));
            assertFalse(session.isDirty());
        });
    }

    @Test
    void aMeetingIsMadeByTheWizardWhichKnowsWhatIsSelected(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        Meeting last = window.get(() -> session.dossier().getRegions().getFirst().getMeetings().getLast());
        window.run(() -> ((ExplorerView) window.page().findView(ExplorerView.ID)).reveal(last));
        window.run(() -> window.page().activate(window.page().findView(ExplorerView.ID)));
        window.post(() -> {
            Menu menu = tree().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            Arrays.stream(menu.getItems()).filter(item -> item.getText().startsWith("New &meeting")).findFirst().orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
        });
        TestWizard wizard = TestWizard.shown(window);
        assertEquals("Africa", window.get(() -> wizard.after("Region:", Combo.class).getText()));
        assertEquals(window.get(() -> last.getNames().getFirst().getText()), window.get(() -> wizard.after("Follows:", Combo.class).getText()));
        wizard.press("Cancel");
        wizard.awaitEnd();
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void whatIsSelectedCanBeDeletedByKeyOnlyWhenItLeavesNoHole(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        window.run(() -> {
            IViewPart view = window.page().findView(ExplorerView.ID);
            var delete = ((IViewSite) view.getSite()).getActionBars().getGlobalActionHandler(ActionFactory.DELETE.getId());
            view.getSite().getSelectionProvider().setSelection(new StructuredSelection(session.dossier().getRegions().getFirst()));
            assertFalse(delete.isEnabled());
            ((ExplorerView) view).reveal(session.dossier().getRegions().getFirst().getMeetings().getFirst());
            assertTrue(delete.isEnabled());
        });
    }
}
