package org.rapporteur.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CommitmentStatus;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.work.Progress;
import org.rapporteur.ui.Succession;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.Hold;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;
import org.rapporteur.ui.testkit.TestWizard.Stop;

/** The wizard for a meeting that follows an earlier one, from its command to the meeting and back. */
class NewMeetingWizardTest {

    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        TestWizard.closeAll(window);
        window.close();
    }

    private Region region(DossierSession session, String id) {
        return session.dossier().getRegions().stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
    }

    private Meeting meeting(DossierSession session, String region, String id) {
        return region(session, region).getMeetings().stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow();
    }

    private TestWizard open(DossierSession session, String region, String earlier) {
        TestWizard wizard = TestWizard.open(window, "org.rapporteur.ui.newMeeting");
        choose(wizard, "Region:", session.dossier().getRegions().indexOf(region(session, region)));
        int place = window.get(() -> org.rapporteur.analysis.status.Meetings.of(region(session, region)).indexOf(meeting(session, region, earlier)));
        choose(wizard, "Follows:", place + 1);
        return wizard;
    }

    private void choose(TestWizard wizard, String label, int index) {
        Combo combo = wizard.after(label, Combo.class);
        wizard.choose(label, window.get(() -> combo.getItem(index)));
    }

    @Test
    void whatIsOpenGoesOnTheAgendaOfTheNextMeetingAsOneStep(@TempDir Path folder) throws Exception {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder.resolve("dossier")));
        Meeting before = meeting(session, "issyk-kul", "istanbul-2002");
        List<Recommendation> adopted = window.get(() -> List.copyOf(before.getRecommendations()));
        int meetings = window.get(() -> region(session, "issyk-kul").getMeetings().size());
        TestWizard wizard = open(session, "issyk-kul", "istanbul-2002");
        assertFalse(wizard.isEnabled("Next >"));
        wizard.type("Name:", "Third meeting, Almaty");
        wizard.type("When:", "2004-13");
        assertFalse(wizard.isEnabled("Next >"));
        wizard.type("When:", "2004-05");
        wizard.type("City:", "Almaty");
        String number = window.get(() -> wizard.after("Number in the series:", Text.class).getText());
        window.picture("wizard-meeting-facts");
        wizard.press("Next >");
        wizard.awaits(text -> text.startsWith("Follow-up of "), "what is taken over");
        window.picture("wizard-meeting-taking-over");
        wizard.press("Make it");
        wizard.awaitEnd();
        Meeting made = window.get(() -> region(session, "issyk-kul").getMeetings().getLast());
        assertEquals("New meeting Third meeting, Almaty", window.get(() -> session.undoLabel().orElseThrow()));
        assertEquals(before, made.getFollows());
        assertEquals(before.getSeries(), made.getSeries());
        assertEquals(number, made.getOrdinal() == null ? "" : made.getOrdinal().toString());
        assertEquals(MeetingStatus.PLANNED, made.getStatus());
        assertEquals(before.getOrganisers().stream().map(one -> one.getParty().getId()).toList(),
                made.getOrganisers().stream().map(one -> one.getParty().getId()).toList());
        assertFalse(adopted.isEmpty());
        assertTrue(made.getAgenda().getFirst().getRecommendations().containsAll(
                window.get(() -> Unfinished.of(before, session.inquiry(), Progress.NONE)).stream().map(Unfinished::recommendation).toList()));
        assertTrue(adopted.containsAll(made.getAgenda().getFirst().getRecommendations()));
        window.picture("wizard-meeting-made");
        window.run(session::undo);
        assertEquals(meetings, window.get(() -> region(session, "issyk-kul").getMeetings().size()));
        assertFalse(window.get(session::isDirty));
        window.run(session::redo);
        Path dossier = session.folder();
        window.save();
        window.close();
        DossierSession again = window.open(dossier);
        assertEquals("Almaty", window.get(() -> meeting(again, "issyk-kul", made.getId()).getCity()));
    }

    @Test
    void lookingWhatIsOpenIsStoppedInEveryWay(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder.resolve("dossier")));
        TestWizard wizard = open(session, "issyk-kul", "istanbul-2002");
        wizard.type("Name:", "Third meeting, Almaty");
        for (Stop how : Stop.values()) {
            wizard.pressAndStop("Next >", how, Hold.atLoading(window, session));
            assertFalse(wizard.isEnabled("< Back"), () -> how + ": the first page is shown again; " + wizard.says());
        }
        wizard.press("Next >");
        wizard.awaits(text -> text.startsWith("Follow-up of "), "what is taken over");
        wizard.press("Cancel");
        wizard.awaitEnd();
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void prioritiesThatAreForNoMeetingYetAreHandedOn(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder.resolve("dossier")));
        EObject list = window.get(() -> meeting(session, "issyk-kul", "istanbul-2002").getExtensions().stream()
                .filter(one -> one.eClass().getEStructuralFeature("nextMeeting") != null).findFirst().orElseThrow());
        EStructuralFeature next = list.eClass().getEStructuralFeature("nextMeeting");
        window.run(() -> session.set("For no meeting yet", list, next, null));
        TestWizard wizard = open(session, "issyk-kul", "istanbul-2002");
        wizard.type("Name:", "Third meeting, Almaty");
        wizard.press("Next >");
        wizard.awaits(text -> text.startsWith("Priorities proposed, to choose from: "), "the priorities");
        window.picture("wizard-meeting-priorities");
        wizard.press("Make it");
        wizard.awaitEnd();
        assertEquals(window.get(() -> region(session, "issyk-kul").getMeetings().getLast()), window.get(() -> list.eGet(next)));
        window.run(session::undo);
        assertTrue(window.get(() -> list.eGet(next) == null));
        window.run(session::undo);
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void whatWasPromisedAndIsNotDoneIsDueAtTheNextMeeting(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder.resolve("dossier")));
        List<Commitment> promised = window.get(() -> session.dossier().getCommitments().stream()
                .filter(one -> one.getMeeting() != null && one.getMeeting().getId().equals("addis-ababa-2003")).toList());
        Commitment first = promised.getFirst();
        window.run(() -> session.set("Done", promised.getLast(), Literals.COMMITMENT__STATUS, CommitmentStatus.DONE));
        TestWizard wizard = open(session, "africa", "addis-ababa-2003");
        wizard.type("Name:", "Third conference");
        wizard.press("Next >");
        wizard.awaits(text -> text.startsWith("Commitment of participants at Addis Ababa: provide additional input"), "the commitment");
        assertTrue(wizard.says().stream().noneMatch(text -> text.contains("follow the evolution")), "what is done is left where it is");
        wizard.press("Make it");
        wizard.awaitEnd();
        assertEquals(window.get(() -> region(session, "africa").getMeetings().getLast()), window.get(first::getDueAt));
        window.run(session::undo);
        assertTrue(window.get(() -> first.getDueAt() == null));
        window.run(session::undo);
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void aMeetingThatLeftNothingUnfinishedSaysSo(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder.resolve("dossier")));
        TestWizard wizard = open(session, "caribbean", "santo-domingo-2002-planning");
        wizard.type("Name:", "Next");
        wizard.press("Next >");
        wizard.awaits("Nothing is unfinished. The meeting begins with an empty agenda."::equals, "the empty state");
        wizard.press("Cancel");
        wizard.awaitEnd();
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void aPluginThatFailsIsNamedOnceAndLeftOutAndTheOthersHandOn(@TempDir Path folder) {
        var broken = new Broken();
        var offered = FrameworkUtil.getBundle(Successions.class).getBundleContext().registerService(Succession.class, broken, null);
        try {
            DossierSession session = window.open(window.copyOfSample("imp-2003", folder.resolve("dossier")));
            TestWizard wizard = open(session, "africa", "addis-ababa-2003");
            wizard.type("Name:", "Third conference");
            wizard.press("Next >");
            String title = "What a plug-in hands on is left out: " + Broken.class.getName();
            TestWizard told = wizard.above(title);
            told.press("Close");
            told.awaitEnd();
            wizard.awaits(text -> text.startsWith("Commitment of participants at Addis Ababa: "), "what others hand on");
            wizard.press("< Back");
            choose(wizard, "Follows:", 1);
            wizard.press("Next >");
            window.await("it to be asked again", () -> broken.asked > 1);
            assertTrue(window.get(() -> Stream.of(window.window().getShell().getDisplay().getShells())
                    .noneMatch(shell -> title.equals(shell.getText()))), "told once");
            wizard.press("Make it");
            wizard.awaitEnd();
            window.run(session::undo);
            assertFalse(window.get(session::isDirty));
        } finally {
            offered.unregister();
        }
    }

    @Test
    void whatAPluginFailsToHandOnIsNamedAndTheMeetingCanBeMadeWithout(@TempDir Path folder) {
        var failing = new Failing();
        var offered = FrameworkUtil.getBundle(Successions.class).getBundleContext().registerService(Succession.class, failing, null);
        try {
            DossierSession session = window.open(window.copyOfSample("imp-2003", folder.resolve("dossier")));
            List<Meeting> before = window.get(() -> List.copyOf(region(session, "africa").getMeetings()));
            TestWizard wizard = open(session, "africa", "addis-ababa-2003");
            wizard.type("Name:", "Third conference");
            wizard.press("Next >");
            wizard.awaits(text -> text.startsWith("What cannot be handed on"), "what the plug-in hands on");
            wizard.press("Make it");
            TestWizard told = wizard.above("Third conference was not made: a plug-in failed to hand on “What cannot be handed on”. "
                    + "Take the tick from it, and make the meeting without.");
            told.press("Close");
            told.awaitEnd();
            assertEquals(before, window.get(() -> List.copyOf(region(session, "africa").getMeetings())), "all is taken back");
            assertFalse(window.get(session::isDirty));
            wizard.tick("Also handed on:", "What cannot be handed on", false);
            wizard.press("Make it");
            wizard.awaitEnd();
            assertEquals(before.size() + 1, window.get(() -> region(session, "africa").getMeetings().size()));
            assertEquals(1, failing.asked);
            window.run(session::undo);
            assertFalse(window.get(session::isDirty));
        } finally {
            offered.unregister();
        }
    }

    /** Of a plug-in that changes something and fails then. */
    private static final class Failing implements Succession {
        private int asked;

        @Override
        public List<Heritage> of(Meeting meeting) {
            return List.of(new Heritage() {
                @Override
                public String words(Locale locale) {
                    return "What cannot be handed on";
                }

                @Override
                public void hand(Meeting next) {
                    asked++;
                    next.setCity("Nowhere");
                    throw new IllegalStateException("It cannot.");
                }
            });
        }
    }

    /** Of a plug-in that does not fit what is installed. */
    private static final class Broken implements Succession {
        private int asked;

        @Override
        public List<Heritage> of(Meeting meeting) {
            asked++;
            throw new NoClassDefFoundError("org/somewhere/Else");
        }
    }
}
