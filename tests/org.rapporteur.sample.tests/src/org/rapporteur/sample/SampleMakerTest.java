package org.rapporteur.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.TextCheck;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.register.Guard;
import org.rapporteur.region.register.RegionRegister;
import org.rapporteur.testkit.Services;

class SampleMakerTest {

    private final Services services = new Services();
    private final Guard guard = new Guard(Duration.ofSeconds(60));
    private final RegionRegister register = new RegionRegister(services.context(), guard);
    private final SampleMaker maker = new SampleMaker(register, guard);

    @Test
    void theSameSeedMakesTheSame() {
        assertTrue(EcoreUtil.equals(make(5, 20, 7), make(5, 20, 7)));
    }

    @Test
    void anotherSeedMakesOthers() {
        assertFalse(EcoreUtil.equals(make(5, 20, 7), make(5, 20, 8)));
    }

    @Test
    void countriesAreFictionalAndSoAreTheirCodes() {
        Dossier dossier = make(500, 0, 3);
        List<String> codes = countries(dossier).stream().map(Party::getId).toList();
        List<String> names = countries(dossier).stream().map(party -> party.getNames().getFirst().getText()).toList();

        assertTrue(dossier.isFictional());
        assertEquals(500, new HashSet<>(codes).size());
        assertEquals(500, new HashSet<>(names).size());
        assertTrue(codes.stream().allMatch(code -> code.matches("X[A-Z]{2}") && !code.equals("XKX")), codes.toString());
    }

    @Test
    void thereAreAsManyAsAskedFor() {
        for (int recommendations : new int[] { 0, 1, 59, 400 }) {
            for (int countries : new int[] { 1, 2, 9 }) {
                Dossier dossier = make(countries, recommendations, 1);
                assertEquals(countries, countries(dossier).size());
                assertEquals(countries, dossier.getRecords().size());
                assertEquals(recommendations, dossier.getRegions().stream().flatMap(region -> region.getMeetings().stream())
                        .mapToInt(meeting -> meeting.getRecommendations().size()).sum());
            }
        }
    }

    @Test
    void aSizeOutsideTheLimitsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SampleSize(501, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new SampleSize(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new SampleSize(1, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> new SampleSize(1, 100_001, 1));
    }

    @Test
    void aPluginWithoutATemplateIsNamedAndTheOthersGoOn() {
        register.add(services.offer("broken", () -> new RegionModule() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public String name(Locale locale) {
                return "Broken";
            }

            @Override
            public Region template() {
                throw new IllegalStateException("no template");
            }
        }));

        Sample sample = maker.make(new SampleSize(3, 10, 1));

        assertEquals(List.of("broken"), sample.problems().stream().map(problem -> problem.plugin()).toList());
        assertEquals(2, sample.dossier().getRegions().size());
    }

    @Test
    void textsAreThereInBothLanguages() {
        assertEquals(List.of(), TextCheck.problems(SampleMaker.class, "phrases", Locale.FRENCH));
    }

    private Dossier make(int countries, int recommendations, long seed) {
        return maker.make(new SampleSize(countries, recommendations, seed)).dossier();
    }

    private static List<Party> countries(Dossier dossier) {
        return dossier.getRegister().getParties().stream().filter(party -> !(party instanceof Organisation)).toList();
    }
}
