package org.rapporteur.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.importing.Edit.AddRecommendation;
import org.rapporteur.importing.Edit.SetPosition;
import org.rapporteur.model.Position;

class ImportTest {

    @TempDir
    Path folder;

    @Test
    void aSecondImportAddsNothing() throws Exception {
        var desk = new Desk(folder);
        Path table = desk.table("a.csv", "Ruritania|Count the people who leave.|Freedonia|Accepted",
                "SYL|Train the border guard.||Noted");
        desk.imported(table);
        Proposal second = desk.propose(table);
        assertEquals(List.of(), second.edits());
        assertEquals(2, second.present());
    }

    @Test
    void aProposalChangesNothingUntilItIsApplied() throws Exception {
        var desk = new Desk(folder);
        var before = EcoreUtil.copy(desk.dossier());
        Proposal proposal = desk.propose(desk.table("a.csv", "RUR|One.|FRE|Accepted"));
        assertTrue(EcoreUtil.equals(before, desk.dossier()));
        assertFalse(proposal.isEmpty());
    }

    @Test
    void rowsThatSayTheSameAreAsManyRecommendations() throws Exception {
        var desk = new Desk(folder);
        Path table = desk.table("a.csv", "RUR|Ratify the convention.|FRE|Accepted", "RUR|Ratify the convention.|FRE|Accepted");
        desk.imported(table);
        assertEquals(List.of("Ratify the convention.", "Ratify the convention."), desk.texts());
        assertTrue(desk.propose(table).isEmpty());
    }

    @Test
    void ofSeveralFilesWithTheSameRowItIsTakenOnce() throws Exception {
        var desk = new Desk(folder);
        Proposal both = desk.imported(desk.table("a.csv", "RUR|One.|FRE|Accepted"), desk.table("b.csv", "RUR|One.|FRE|Accepted",
                "FRE|Two.||"));
        assertEquals(List.of("One.", "Two."), desk.texts());
        assertEquals(1, both.present());
    }

    @Test
    void oneRefusedRowRefusesAllFiles() throws Exception {
        var desk = new Desk(folder);
        Proposal proposal = desk.propose(desk.table("good.csv", "RUR|One.||"), desk.table("bad.csv", "Atlantis|Two.||"));
        assertFalse(proposal.isAcceptable());
        assertThrows(IllegalStateException.class, () -> desk.apply(proposal));
        assertEquals(List.of(), desk.texts());
    }

    @Test
    void aChangedPositionChangesThePositionOnly() throws Exception {
        var desk = new Desk(folder);
        desk.imported(desk.table("a.csv", "RUR|One.|FRE|Noted", "RUR|Two.|FRE|Noted"));
        Proposal second = desk.propose(desk.table("a.csv", "RUR|One.|FRE|Accepted", "RUR|Two.|FRE|Noted"));
        String id = desk.recommendations().getFirst().getId();
        assertEquals(List.of(new SetPosition("RUR", id, Position.NOTED, Position.SUPPORTED, "")), second.edits());
        desk.apply(second);
        assertEquals(List.of(Position.SUPPORTED, Position.NOTED),
                desk.record("RUR").getImplementations().stream().map(one -> one.getPosition()).toList());
    }

    @Test
    void anEmptyPositionUnsetsNothing() throws Exception {
        var desk = new Desk(folder);
        desk.imported(desk.table("a.csv", "RUR|One.|FRE|Noted"));
        assertTrue(desk.propose(desk.table("a.csv", "RUR|One.|FRE|")).isEmpty());
    }

    @Test
    void aTextThatAnAnalystMendedIsNotImportedAgain() throws Exception {
        var desk = new Desk(folder);
        Path table = desk.table("a.csv", "RUR|Recieve them.|FRE|Noted");
        desk.imported(table);
        desk.recommendations().getFirst().getTexts().getFirst().setText("Receive them.");
        assertTrue(desk.propose(table).isEmpty());
        assertEquals(List.of("Receive them."), desk.texts());
    }

    @Test
    void aMeetingThatIsCalledLikeADeviceGetsAnIdentifierThatAFileCanHave() throws Exception {
        var desk = new Desk(folder);
        desk.imported(desk.file("a.csv", "Country,Recommendation,Meeting\nRUR,One.,CON\nRUR,Two.,lpt1\n"));
        assertEquals(List.of(), desk.dossier().getRegions().stream().flatMap(region -> region.getMeetings().stream())
                .map(meeting -> meeting.getId()).filter(id -> id.equals("con") || id.equals("lpt1")).toList());
        assertEquals(List.of("One.", "Two."), desk.texts());
    }

    @Test
    void everyTextIsExact() throws Exception {
        var desk = new Desk(folder);
        List<String> hostile = List.of("  spaces around  ", "tab\tinside", "a \"quotation\"", "two\r\nlines", "one\rold Mac", "=1+1",
                "+SUM(A1)", "@import", "-2", "<b>&amp;</b> ]]> <!--", "../../etc/passwd", "Z\u0351\u036B\u0343\u036A\u0302", "ﬁ and fi",
                "e\u0301 and \u00e9", "\uD83D\uDC69\u200D\uD83D\uDE80", "\u202Eright to left", "\u00A0\u2028\u2029\u200B\uFEFF",
                "\u0085\u007F",
                "_x000D_", "%s {0} ${x}", "0x10", "NULL", "'; DROP TABLE", "\uFFFD");
        var rows = new StringBuilder("Country,Recommendation,Meeting\n");
        hostile.forEach(text -> rows.append("RUR,\"").append(text.replace("\"", "\"\"")).append("\",strelsau-2003\n"));
        desk.imported(desk.file("a.csv", rows.toString()));
        assertEquals(hostile, desk.texts());
    }

    @Test
    void whatADossierCannotHoldIsRefusedWithItsPlace() throws Exception {
        var desk = new Desk(folder);
        Proposal proposal = desk.propose(desk.table("a.csv", "RUR|Fine.||", "RUR|Bell \u0007 rings.||"));
        assertEquals(List.of(folder.resolve("a.csv") + ", row 3, column Recommendation: a control character (U+0007, character 6 of the "
                + "text), which a dossier cannot hold. Remove it."), proposal.refusals().stream().map(Remark::toString).toList());
    }

    @Test
    void proposersThatNobodyKnowsAreKeptInWords() throws Exception {
        var desk = new Desk(folder);
        Proposal proposal = desk.imported(desk.table("a.csv", "RUR|One.|Freedonia; Friends of the lakes|"));
        var one = desk.recommendations().getFirst();
        assertEquals(List.of("FRE"), one.getProposedBy().stream().map(party -> party.getId()).toList());
        assertEquals("Freedonia; Friends of the lakes", one.getClaims().getFirst().getWording());
        assertEquals(1, proposal.notes().size());
    }

    @Test
    void severalCountriesInACellAreAddressedTogether() throws Exception {
        var desk = new Desk(folder);
        desk.imported(desk.table("a.csv", "Ruritania; Freedonia|Open the road.||Supported"));
        assertEquals(List.of("RUR", "FRE"), desk.recommendations().getFirst().getAddressees().stream()
                .map(party -> party.getId()).toList());
        assertEquals(Position.SUPPORTED, desk.record("FRE").getImplementations().getFirst().getPosition());
        assertEquals(Position.SUPPORTED, desk.record("RUR").getImplementations().getFirst().getPosition());
    }

    @Test
    void eachRecommendationSaysWhereItComesFrom() throws Exception {
        var desk = new Desk(folder);
        Proposal proposal = desk.imported(desk.table("List of 2003.csv", "RUR|One.||", "", "RUR|Two.||"));
        var citation = desk.recommendations().getLast().getCitations().getFirst();
        assertEquals("List of 2003.csv", citation.getSource().getTitle());
        assertEquals("row 4", citation.getPlace());
        assertEquals(2, proposal.edits().stream().filter(AddRecommendation.class::isInstance).count());
    }

    @Test
    void theMappingThatIsShownCanBeSavedAndSaysTheSame() throws Exception {
        var desk = new Desk(folder);
        Path table = desk.file("a.csv", "To;Text;From;Response;Issue;Session\nKenya;One.;Austria;Accepted;Labour, Health;4\n"
                + "Peru;Two.;(Unknown);Noted;;12\n");
        Proposal guessed = desk.propose(table);
        Proposal told = desk.propose(Optional.of(desk.file("mapping.txt", guessed.mappings().getFirst())), table);
        assertEquals(guessed.edits(), told.edits());
        assertEquals(guessed.mappings(), told.mappings());
    }
}
