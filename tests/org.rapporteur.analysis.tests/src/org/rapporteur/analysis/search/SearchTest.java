package org.rapporteur.analysis.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.access.Changes;
import org.rapporteur.model.text.ObjectNames;
import org.rapporteur.testkit.World;

class SearchTest {

    private final World world = new World();
    private Recommendation visas;
    private Changes changes;
    private Search search;

    @BeforeEach
    void lakes() {
        world.state("CIV", "Côte d’Ivoire");
        var lakes = world.region("lakes").called("Lakes Dialogue").members("KEN", "CIV");
        visas = lakes.meeting("kisumu-2002").called("Kisumu Conférence").recommends("r1");
        visas.getTexts().getFirst().setText("Governments should abolish visas for\n  nurses, and tell travellers so, in every language that "
                + "travellers of the region speak, at every border crossing on land, on the lakes and in the air.");
        world.record("KEN").acts(visas, "2003").get().getImplementations().getFirst().getActions().getFirst().setText("Abolir les visas");
        world.dossier().getRecords().add(world.record("KEN").get());
        changes = new Changes(world.dossier());
        search = new Search(world.dossier(), world.records(), changes, Runnable::run, 1 << 20);
    }

    @AfterEach
    void close() {
        search.close();
        changes.close();
    }

    private List<SearchResult> find(String words) {
        List<SearchResult> found = new ArrayList<>();
        search.find(Query.of(words), found::add, country -> {
            throw new AssertionError(country);
        }, () -> false);
        return found;
    }

    private SearchResult one(String words) {
        List<SearchResult> found = find(words);
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }

    @Test
    void accentsCaseAndPunctuationCountForNothing() {
        for (String words : List.of("cote d ivoire", "CÔTE", "ivoire", "Côte d'Iv")) {
            assertSame(world.party("CIV"), one(words).object().orElseThrow());
        }
        assertSame(visas.getMeeting(), one("conference").object().orElseThrow());
    }

    @Test
    void allWordsMustBeginWordsOfOneText() {
        assertSame(visas, one("nurse abolish").object().orElseThrow());
        assertEquals(List.of(), find("urses"), "the middle of a word");
        assertEquals(List.of(), find("nurses kisumu"));
        assertEquals(List.of(), find("..."));
    }

    @Test
    void theExcerptShowsTheFirstWordAndWhatStandsAround() {
        Hit hit = one("border crossing").hits().getFirst();
        assertEquals("border", hit.excerpt().substring(hit.from(), hit.to()));
        assertTrue(hit.excerpt().startsWith("… ") && hit.excerpt().endsWith("air."), hit.excerpt());
        Hit begin = one("governments").hits().getFirst();
        assertEquals("Governments", begin.excerpt().substring(begin.from(), begin.to()));
        assertTrue(begin.excerpt().contains("visas for nurses") && begin.excerpt().endsWith(" …"), begin.excerpt());
    }

    @Test
    void recordsAreLookedThroughWithoutBeingLoaded() {
        SearchResult result = one("abolir");
        assertEquals(List.of(), world.records().loaded());
        assertEquals(Optional.of("KEN"), result.country());
        assertEquals(Optional.empty(), result.object());
        assertEquals("implementations[1]", result.path());
        assertEquals("implementations[1]/actions[1]", result.hits().getFirst().path());
        var kenya = world.records().load("KEN").orElseThrow();
        var action = kenya.getImplementations().getFirst().getActions().getFirst();
        assertSame(action, ObjectPath.walk(kenya, result.hits().getFirst().path()).orElseThrow());
        assertEquals(Optional.empty(), ObjectPath.walk(kenya, "implementations[2]/actions[1]"));
        assertSame(action, one("abolir").hits().getFirst().object().orElseThrow(), "loaded it is found as it is");
        assertEquals("Implementation", new ResultNames(ObjectNames.in(Locale.ENGLISH), world.dossier()).title(result).substring(0, 14));
    }

    @Test
    void whatChangesIsFoundAsItIs() {
        one("nurses");
        visas.getTexts().getFirst().setText("Nothing of the kind");
        assertEquals(List.of(), find("nurses"));
        assertSame(visas, one("nothing of the kind").object().orElseThrow());
        visas.getMeeting().getRecommendations().clear();
        assertEquals(List.of(), find("nothing of the kind"));
        var kenya = world.records().load("KEN").orElseThrow();
        one("abolir");
        kenya.getImplementations().getFirst().getActions().getFirst().setText("Supprimer");
        assertEquals(List.of(), find("abolir"));
        one("supprimer");
    }

    @Test
    void severalTextsOfAnObjectAreOneResult() {
        visas.setNumber("Visas 1");
        assertEquals(2, find("visas").stream().filter(result -> result.object().equals(Optional.of(visas))).findFirst().orElseThrow()
                .hits().size());
    }

    @Test
    void aSearchThatIsCancelledEnds() {
        List<SearchResult> found = new ArrayList<>();
        search.find(Query.of("visas"), found::add, country -> { }, () -> !found.isEmpty());
        assertEquals(1, found.size(), "the record is not looked through");
    }
}
