package org.rapporteur.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.access.Changes;
import org.rapporteur.model.access.RecordedCommand;

/** An import is one step that is undone and made again as one. */
class UndoTest {

    @TempDir
    private Path temp;

    private static void assertSame(Dossier expected, Dossier dossier) {
        assertTrue(EcoreUtil.equals(expected, dossier), "the dossier is another");
    }

    @Test
    void anImportIsUndoneAndRedoneAsOne() throws Exception {
        var desk = new Desk(temp);
        Path file = desk.file("in.csv", """
                Region,Meeting,Number,Recommendation,Country,Position,Theme
                Lakes,Hentzau 2004,1,Open the borders.,Ruritania,Supported,Borders
                Seas,Zenda 2004,2,Count the ships.,Sylvania,Noted,Ships
                """);
        Proposal proposal = desk.propose(file);
        assertEquals(List.of(), proposal.refusals());
        assertTrue(proposal.edits().size() > 5, proposal.edits().toString());
        Dossier dossier = desk.dossier();
        var stack = new BasicCommandStack();
        try (var changes = new Changes(dossier)) {
            Dossier before = EcoreUtil.copy(dossier);
            stack.execute(new RecordedCommand("Import in.csv", changes, () -> desk.apply(proposal)));
            Dossier after = EcoreUtil.copy(dossier);
            assertFalse(EcoreUtil.equals(before, after));
            for (int i = 0; i < 2; i++) {
                stack.undo();
                assertSame(before, dossier);
                stack.redo();
                assertSame(after, dossier);
            }
            assertEquals("Import in.csv", stack.getUndoCommand().getLabel());
        }
    }

    @Test
    void everyKindOfChangeIsUndoneAlsoWhenTheWorkFails() {
        var desk = new Desk(temp);
        Dossier dossier = desk.dossier();
        var meeting = dossier.getRegions().getFirst().getMeetings().getFirst();
        meeting.getPurposes().addAll(List.of("a", "b", "c", "d"));
        Dossier before = EcoreUtil.copy(dossier);
        Runnable work = () -> {
            meeting.setCity("Zenda");
            meeting.setOrdinal(3);
            meeting.getPurposes().removeAll(List.of("a", "c"));
            meeting.getPurposes().addAll(1, List.of("x", "y"));
            meeting.getPurposes().move(0, 2);
            meeting.getPurposes().set(1, "z");
            meeting.getOrganisers().add(ModelFactory.eINSTANCE.createOrganiser());
            meeting.getOrganisers().getFirst().setRole("host");
            dossier.getRegister().getParties().addFirst(ModelFactory.eINSTANCE.createState());
            dossier.getRegister().getParties().move(2, 0);
            dossier.setRegister(null);
        };
        try (var changes = new Changes(dossier)) {
            var command = new RecordedCommand("Everything", changes, work);
            command.execute();
            Dossier after = EcoreUtil.copy(dossier);
            command.undo();
            assertSame(before, dossier);
            command.redo();
            assertSame(after, dossier);
            command.undo();
            var failing = new RecordedCommand("Failing", changes, () -> {
                work.run();
                throw new IllegalArgumentException("no");
            });
            assertThrows(IllegalArgumentException.class, failing::execute);
            assertSame(before, dossier);
        }
    }
}
