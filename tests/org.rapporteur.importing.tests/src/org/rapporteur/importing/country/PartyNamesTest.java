package org.rapporteur.importing.country;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.rapporteur.model.NameKind;
import org.rapporteur.testkit.World;

class PartyNamesTest {

    private final PartyNames names = new PartyNames(new World().dossier());

    @Test
    void aCountryHasManyNames() {
        Map.ofEntries(Map.entry("KGZ", "KGZ"), Map.entry("KG", "KGZ"), Map.entry("Kyrgyz Republic", "KGZ"), Map.entry("Viet Nam", "VNM"),
                Map.entry("VIETNAM", "VNM"), Map.entry("Cote d'Ivoire", "CIV"), Map.entry("Côte d’Ivoire", "CIV"),
                Map.entry("Ivory Coast", "CIV"),
                Map.entry("DPR Korea", "PRK"), Map.entry("DPRK", "PRK"), Map.entry("Korea, Republic of", "KOR"), Map.entry("South Korea",
                "KOR"),
                Map.entry("Iran (Islamic Republic of)", "IRN"), Map.entry("Iran, Islamic Republic of", "IRN"), Map.entry("Swaziland",
                "SWZ"),
                Map.entry("the Gambia", "GMB"), Map.entry("Gambia (The)", "GMB"), Map.entry("St Vincent & the Grenadines", "VCT"),
                Map.entry("St. Lucia", "LCA"), Map.entry("Sao Tome & Principe", "STP"), Map.entry("Macedonia FYR", "MKD"),
                Map.entry("Turkey", "TUR"), Map.entry("Turquie", "TUR"), Map.entry("U.S.A.", "USA"), Map.entry("Congo", "COG"),
                Map.entry("Democratic Republic of Congo", "COD"), Map.entry("Guinea Bissau", "GNB"), Map.entry("Guinée", "GIN"),
                Map.entry("Niger", "NER"), Map.entry("Nigeria", "NGA"), Map.entry("Dominica", "DMA"), Map.entry("Dominican Republic",
                "DOM"),
                Map.entry("États-Unis d'Amérique", "USA"), Map.entry("République islamique d'Iran", "IRN"), Map.entry("Saint-Siège",
                "VAT"),
                Map.entry("Tanzania, United Republic of", "TZA"), Map.entry("Lao People's Democratic Republic", "LAO"))
                .forEach((name, id) -> assertEquals(List.of(id), names.find(name).ids(), name));
    }

    @Test
    void whatIsNoNameMeansNobody() {
        for (String name : List.of("Atlantis", "", "(Unknown)", "no", "kgz", "Republic", "United Republic", "of the", "?")) {
            assertEquals(List.of(), names.find(name).ids(), name);
        }
    }

    @Test
    void aNameOfTwoMeansNone() {
        assertEquals(List.of("KOR", "PRK"), names.find("Korea").ids());
        assertEquals(false, names.find("Korea").isOne());
    }

    @Test
    void theRegisterComesFirst() {
        var world = new World();
        world.state("XKA", "Congo").getNames().add(World.name("Land of the river", NameKind.ALIAS));
        world.organisation("IOM");
        var own = new PartyNames(world.dossier());
        assertEquals(List.of("XKA"), own.find("the Congo").ids());
        assertEquals(List.of("XKA"), own.find("RIVER LAND").ids());
        assertEquals(List.of("COD"), own.find("Democratic Republic of the Congo").ids());
        assertEquals(false, own.isCountry("IOM"));
    }

    @Test
    void noTwoStatesOfTheListShareAName() {
        Map<String, List<String>> shared = new TreeMap<>();
        for (Country country : Countries.read()) {
            Stream.concat(Stream.of(country.name(), country.officialName(), country.frenchName(), country.frenchOfficialName()),
                    country.others().stream()).map(NameKey::of).distinct()
                    .forEach(key -> shared.computeIfAbsent(key, any -> new ArrayList<>()).add(country.id()));
        }
        shared.values().removeIf(ids -> ids.size() == 1);
        assertEquals(Map.of("coree", List.of("PRK", "KOR"), "korea", List.of("PRK", "KOR")), shared);
    }

    @Test
    void theListHasTheMembersAndObserversOfTheUnitedNations() {
        List<Country> countries = Countries.read();
        assertEquals(193 + 4, countries.size());
        assertEquals(countries.size(), countries.stream().map(Country::id).distinct().count());
        assertEquals(countries.size(), countries.stream().map(Country::alpha2).distinct().count());
    }
}
