package org.rapporteur.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Recommendation;

/** How the elements of a file become objects. */
class ReadingTest {

    private static final String KENYA = "countries/KEN.xmi";
    private static final String REFERENCE = "<recommendation href=\"../meetings/kisumu-2002.xmi#r1\"/>";

    @TempDir
    private Path temp;

    private Path folder;

    @BeforeEach
    void aDossier() throws DossierException {
        folder = Folders.lakes(temp.resolve("lakes"));
    }

    private static Recommendation r1(OpenDossier open) {
        return open.dossier().getRegions().getFirst().getMeetings().getFirst().getRecommendations().getFirst();
    }

    /** What a record refers to, as it was read. */
    private static Recommendation asRead(CountryRecord record) {
        return (Recommendation) ((InternalEObject) record.getImplementations().getFirst())
                .eGet(Literals.IMPLEMENTATION__RECOMMENDATION, false);
    }

    @Test
    void aReferenceToWhatIsLoadedLeadsThereAtOnce() throws Exception {
        try (var open = Folders.store().open(folder, Access.READ)) {
            assertSame(r1(open), asRead(open.records().load("KEN").orElseThrow()));
        }
    }

    @Test
    void aReferenceToARecordThatIsNotLoadedLoadsNothing() throws Exception {
        Folders.replace(folder.resolve(KENYA), "../dossier.xmi#KEN", "UGA.xmi#UGA");
        try (var open = Folders.store().open(folder, Access.READ)) {
            open.records().load("KEN");
            assertTrue(open.records().loaded("UGA").isEmpty());
        }
    }

    @Test
    void aReferenceToNothingIsKeptAsItStands() throws Exception {
        Folders.replace(folder.resolve(KENYA), "kisumu-2002.xmi#r1", "kisumu-2002.xmi#r9");
        try (var open = Folders.store().open(folder, Access.READ)) {
            assertTrue(asRead(open.records().load("KEN").orElseThrow()).eIsProxy());
        }
    }

    @Test
    void nothingInAReferenceGetsIntoWhatItLeadsTo() throws Exception {
        Folders.replace(folder.resolve(KENYA), REFERENCE, "<recommendation href=\"../meetings/kisumu-2002.xmi#r1\" number=\"666\">"
                + "<texts text=\"Smuggled\"/></recommendation>");
        smugglesNothing();
        Folders.replace(folder.resolve(KENYA), " number=\"666\"", "");
        smugglesNothing();
    }

    private void smugglesNothing() throws Exception {
        try (var open = Folders.store().open(folder, Access.READ)) {
            try {
                open.records().load("KEN");
            } catch (UnreadableRecordException refused) {
                assertTrue(refused.getMessage().contains("KEN.xmi"), refused.getMessage());
            }
            assertFalse("666".equals(r1(open).getNumber()));
            assertTrue(r1(open).getTexts().stream().noneMatch(text -> "Smuggled".equals(text.getText())));
        }
    }

    @Test
    void aPrefixThatMeansSomethingElseFurtherDownIsReadAsItIsDeclared() throws Exception {
        Folders.replace(folder.resolve("dossier.xmi"), "<register>", "<register xmlns:s=\"http://www.rapporteur.org/dossier\">");
        Folders.replace(folder.resolve("dossier.xmi"), "xsi:type=\"rap:State\" id=\"KEN\"", "xsi:type=\"s:State\" id=\"KEN\"");
        try (var open = Folders.store().open(folder, Access.READ)) {
            assertEquals(List.of("KEN", "UGA"), open.dossier().getRegister().getParties().stream().map(party -> party.getId()).toList());
        }
        Folders.replace(folder.resolve("dossier.xmi"), "xmlns:s=\"http://www.rapporteur.org/dossier\"", "xmlns:s=\"http://elsewhere\"");
        assertThrows(DossierException.class, () -> Folders.store().open(folder, Access.READ));
    }

    @Test
    void aValueThatMeansNothingIsRefusedWithItsLine() throws Exception {
        Folders.replace(folder.resolve(KENYA), "\"2003-01\"", "\"2003-99\"");
        int line = (int) Files.readString(folder.resolve(KENYA)).lines().takeWhile(text -> !text.contains("2003-99")).count() + 1;
        try (var open = Folders.store().open(folder, Access.READ)) {
            var refused = assertThrows(UnreadableRecordException.class, () -> open.records().load("KEN"));
            assertTrue(refused.getMessage().contains("(line " + line + ")"), refused.getMessage());
        }
    }

    @Test
    void aRecordThatIsLoadedLaterFindsWhatWasRenamedAlsoWhenAnotherHasTheOldName() throws Exception {
        try (var open = Folders.store().open(folder, Access.WRITE)) {
            Recommendation renamed = r1(open);
            renamed.setId("r2");
            Recommendation namesake = ModelFactory.eINSTANCE.createRecommendation();
            namesake.setId("r1");
            renamed.getMeeting().getRecommendations().add(namesake);
            assertSame(renamed, open.records().load("KEN").orElseThrow().getImplementations().getFirst().getRecommendation());
            open.save();
        }
        assertTrue(Files.readString(folder.resolve(KENYA)).contains("kisumu-2002.xmi#r2"));
    }

    @Test
    void theSameDateIsOneObject() throws Exception {
        try (var open = Folders.store().open(folder, Access.READ)) {
            var dates = List.of("KEN", "UGA").stream().map(id -> open.records().load(id).orElseThrow())
                    .map(CountryRecord::getImplementations).map(List::getFirst).map(Implementation::getActions).map(List::getFirst).map(action -> action.getDue()).toList();
            assertEquals(dates.getFirst(), dates.getLast());
            assertSame(dates.getFirst(), dates.getLast());
        }
    }

    @Test
    void recordsStayProxiesUntilTheyAreAskedFor() throws Exception {
        try (var open = Folders.store().open(folder, Access.READ)) {
            var records = ((InternalEList<CountryRecord>) open.dossier().getRecords()).basicList();
            assertTrue(records.stream().allMatch(CountryRecord::eIsProxy));
        }
    }
}
