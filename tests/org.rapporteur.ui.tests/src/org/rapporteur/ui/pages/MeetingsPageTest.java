package org.rapporteur.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Meeting;
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
