package org.rapporteur.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Meeting;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

class MeetingsPageTest {

    @TempDir
    private Path folder;
    private final TestWindow window = new TestWindow();
    private DossierSession session;
    private RegionPage page;

    @BeforeEach
    void open() {
        session = window.open(window.copyOfSample("imp-2003", folder));
        page = new RegionPage(window, session, "africa", "Meetings");
    }

    @AfterEach
    void close() {
        try {
            RegionPage.undoAll(window, session);
            assertFalse(window.get(session::isDirty), "undone to clean");
        } finally {
            window.close();
        }
        page.close();
    }

    private static Meeting nairobi(DossierSession session) {
        return session.dossier().getRegions().stream().flatMap(region -> region.getMeetings().stream())
                .filter(meeting -> "nairobi-2002".equals(meeting.getId())).findFirst().orElseThrow();
    }

    @Test
    void theFirstMeetingIsShownWithAllThatIsKnownOfIt() {
        assertEquals("Nairobi", window.get(page.field("City", Text.class)::getText));
        assertEquals("May 2002: from 1 May 2002 to 31 May 2002", page.hint("Date"));
        window.picture("page-meetings");
    }

    @Test
    void aClaimIsShownWhereItIsEdited() {
        Claim claim = window.get(() -> nairobi(session).getClaims().get(1));
        window.run(() -> window.service(Opening.class).show(claim));
        Table claims = page.table("To be read as");
        window.await("the claim to be in sight", () -> claims.getSelectionIndex() == 1
                && claims.getDisplay().map(claims, page.page().place(), 0, 0).y < page.page().place().getClientArea().height);
    }

    @Test
    void theWheelOverAFieldThatHasNoMoreToShowMovesTheForm() {
        Text outcome = page.field("Theme", Text.class);
        window.run(() -> {
            var wheel = new Event();
            wheel.count = -3;
            wheel.doit = true;
            outcome.notifyListeners(SWT.MouseVerticalWheel, wheel);
            assertFalse(wheel.doit, "the field itself does nothing with it");
        });
        assertTrue(window.get(() -> RegionPage.controls(page.page().place()).anyMatch(one -> one instanceof ScrolledForm form
                && form.getOrigin().y > 0)));
    }

    @Test
    void columnsAreAsWideAsWhatTheySay() {
        Table meetings = page.table("City");
        window.run(() -> {
            var gc = new GC(meetings);
            for (int column = 0; column < 4; column++) {
                int words = gc.textExtent(meetings.getItem(0).getText(column)).x;
                assertTrue(meetings.getColumn(column).getWidth() >= words, meetings.getColumn(column).getText());
            }
            gc.dispose();
        });
    }

    @Test
    void aFieldIsAChangeWithANameThatIsUndoneAndRedone() {
        page.type("City", "Mombasa");
        assertEquals("Nairobi", window.get(() -> nairobi(session).getCity()), "not on each key");
        assertTrue(window.get(session::isDirty), "what is typed is something to save");
        page.enter("City");
        assertEquals("Mombasa", window.get(() -> nairobi(session).getCity()));
        assertEquals(Optional.of("Change the city of the meeting Nairobi Conference"), window.get(session::undoLabel));
        assertTrue(page.cells(page.table("City"), "City").contains("Mombasa"));
        window.run(session::undo);
        assertEquals("Nairobi", window.get(page.field("City", Text.class)::getText));
        window.run(session::redo);
        assertEquals("Mombasa", window.get(page.field("City", Text.class)::getText));
    }

    @Test
    void escapeTakesBackWhatIsTyped() {
        page.type("City", "Mombasa");
        page.escape("City");
        assertEquals("Nairobi", window.get(page.field("City", Text.class)::getText));
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void undoTakesBackWhatIsTyped() {
        page.type("City", "Mombasa");
        window.run(session::undo);
        assertEquals("Nairobi", window.get(page.field("City", Text.class)::getText));
    }

    @Test
    void aDateThatIsNoneIsToldAtOnceAndChangesNothing() {
        page.type("Date", "May 2002");
        assertTrue(page.hint("Date").startsWith("⚠ "), page.hint("Date"));
        window.picture("field-refused");
        page.enter("Date");
        assertEquals("2002-05 May 2002", window.get(() -> nairobi(session).getWhen().toString()));
        page.type("Date", "[2002-05,2002-06] May or June 2002");
        assertEquals("May or June 2002: from 1 May 2002 to 30 June 2002", page.hint("Date"));
        page.enter("Date");
        assertEquals("[2002-05,2002-06] May or June 2002", window.get(() -> nairobi(session).getWhen().toString()));
    }

    @Test
    void whatIsTypedIsSavedAndThereAgain() {
        page.type("City", "Mombasa");
        window.save();
        assertFalse(window.get(session::isDirty));
        window.close();
        page.close();
        session = window.open(folder);
        page = new RegionPage(window, session, "africa", "Meetings");
        assertEquals("Mombasa", window.get(page.field("City", Text.class)::getText));
    }

    @Test
    void aReferenceIsTypedByNameWhateverItsAccents() {
        page.type("Country", "ethiopia");
        page.enter("Country");
        assertEquals("ETH", window.get(() -> nairobi(session).getCountry().getId()));
        page.type("Country", "Atlantis");
        assertTrue(page.hint("Country").contains("Nothing here is called \"Atlantis\""), page.hint("Country"));
        page.escape("Country");
        page.type("Country", "");
        page.enter("Country");
        assertTrue(window.get(() -> nairobi(session).getCountry() == null));
    }

    @Test
    void aMeetingIsAddedAndRemoved() {
        Table meetings = page.table("City");
        page.press(meetings, "Add");
        window.await("the new meeting", () -> meetings.getItemCount() == 3);
        assertEquals(Optional.of("Add a meeting"), window.get(session::undoLabel));
        page.type("City", "Kampala");
        page.enter("City");
        assertTrue(page.cells(meetings, "City").contains("Kampala"));
        page.key(meetings, 0, SWT.DEL);
        window.await("the meeting to go", () -> meetings.getItemCount() == 2);
    }

    @Test
    void aRowThatIsAddedIsFilledInAtOnce() {
        Table agenda = page.table("Title");
        int before = window.get(agenda::getItemCount);
        page.press(agenda, "Add");
        Text cell = window.await("the editor of the first cell", () -> RegionPage.controls(agenda).filter(one -> one instanceof Text && one.isVisible())
                .map(Text.class::cast).findFirst());
        window.run(() -> {
            cell.setText("Any other business");
            cell.notifyListeners(SWT.DefaultSelection, new Event());
        });
        assertEquals(before + 1, window.get(agenda::getItemCount));
        assertEquals("Any other business", page.cells(agenda, "Title").getLast());
        assertEquals("Any other business", window.get(() -> nairobi(session).getAgenda().getLast().getTitle()));
    }

    @Test
    void meetingsAreFilteredByWordsWithoutRegardToAccents() {
        Table meetings = page.table("City");
        Text filter = page.page().one(Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0);
        window.run(() -> filter.setText("ádDís"));
        assertEquals(List.of("Addis Ababa"), page.cells(meetings, "City"));
    }
}
