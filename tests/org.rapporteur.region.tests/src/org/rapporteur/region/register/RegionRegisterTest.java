package org.rapporteur.region.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.osgi.framework.ServiceReference;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.Vocabulary;
import org.rapporteur.region.register.PluginProblem.Kind;
import org.rapporteur.testkit.Services;

class RegionRegisterTest {

    private final Services services = new Services();
    private final RegionRegister register = new RegionRegister(services.context(), new Guard(Duration.ofMillis(300)));

    private record Lake(String id) implements RegionModule {
        @Override
        public String name(Locale locale) {
            return locale.getLanguage().equals("fr") ? "Le lac " + id : "Lake " + id;
        }

        @Override
        public Region template() {
            return ModelFactory.eINSTANCE.createRegion();
        }
    }

    private void install(String bundle, RegionModule module) {
        register.add(services.offer(bundle, () -> module));
    }

    @Test
    void listsModulesByIdentifierWhateverTheOrderOfInstallation() {
        install("org.example.victoria", new Lake("victoria"));
        install("org.example.chad", new Lake("chad"));
        assertEquals(List.of("chad", "victoria"), register.ids());
        assertEquals(List.of("chad", "victoria"), register.modules().stream().map(RegionModule::id).toList());
        assertEquals(List.of(), register.problems());
    }

    @Test
    void findsAModuleAndItsName() {
        install("org.example.chad", new Lake("chad"));
        assertEquals("chad", register.find("chad").orElseThrow().id());
        assertEquals("Le lac chad", register.name("chad", Locale.FRENCH));
        assertEquals(Optional.empty(), register.find("aral"));
        assertEquals(Optional.empty(), register.find(null));
        assertEquals("aral", register.name("aral", Locale.FRENCH));
    }

    @Test
    void keepsTheEarlierOfTwoWithOneIdentifierAndNamesTheLater() {
        install("org.example.first", new Lake("chad"));
        install("org.example.second", new Lake("chad"));
        assertEquals(1, register.modules().size());
        assertEquals(List.of(new PluginProblem("org.example.second", Kind.DUPLICATE, "chad")), register.problems());
    }

    @Test
    void namesAModuleThatDoesNotStart() {
        register.add(services.offer("org.example.broken", () -> {
            throw new NoClassDefFoundError("org/example/Missing");
        }));
        install("org.example.chad", new Lake("chad"));
        assertEquals(List.of("chad"), register.ids());
        assertEquals(List.of(new PluginProblem("org.example.broken", Kind.FAILED, "NoClassDefFoundError: org/example/Missing")),
                register.problems());
    }

    @Test
    void aModuleIsNamedForWhatItDoesNotGiveAndTheRestGoesOn() {
        class Broken implements RegionModule {
            @Override
            public String id() {
                return "dry";
            }

            @Override
            public String name(Locale locale) {
                return "x".repeat(1_000_000);
            }

            @Override
            public Vocabulary vocabulary() {
                return null;
            }

            @Override
            public Optional<Questionnaire> questionnaire() {
                throw new IllegalStateException("no paper");
            }

            @Override
            public Region template() {
                Region region = ModelFactory.eINSTANCE.createRegion();
                region.setDescription("x".repeat(1_000_000));
                return region;
            }
        }
        var register = new RegionRegister(services.context(), new Guard(Guard.DEFAULT_LIMIT));
        register.add(services.offer("org.example.broken", Broken::new));
        RegionModule module = register.find("dry").orElseThrow();
        assertEquals("dry", module.name(Locale.ENGLISH));
        assertEquals(Vocabulary.EMPTY, module.vocabulary());
        assertEquals(List.of(), module.reportTexts());
        assertTrue(assertThrows(PluginException.class, module::questionnaire).getMessage().contains("no paper"));
        assertThrows(PluginException.class, module::template);
        assertEquals(List.of(Kind.TOO_MUCH, Kind.GAVE_NOTHING, Kind.FAILED, Kind.TOO_MUCH), register.problems().stream().map(PluginProblem::kind).toList());
        assertTrue(register.problems().stream().allMatch(problem -> problem.plugin().equals("org.example.broken")));
    }

    @Test
    void namesAModuleWithoutAnUsableIdentifier() {
        install("org.example.spaces", new Lake("Lake Chad"));
        install("org.example.none", new Lake(null));
        assertEquals(List.of(), register.ids());
        assertEquals(List.of(Kind.BAD_IDENTIFIER, Kind.GAVE_NOTHING), register.problems().stream().map(PluginProblem::kind).toList());
    }

    @Test
    void aModuleThatComesAndGoesIsThereAndGone() {
        ServiceReference<RegionModule> reference = services.offer("org.example.chad", () -> new Lake("chad"));
        register.add(reference);
        assertTrue(register.find("chad").isPresent());
        register.remove(reference);
        assertEquals(List.of(), register.ids());
    }

    @Test
    void everyProblemHasASentenceInEnglishAndFrench() {
        for (Kind kind : Kind.values()) {
            PluginProblem problem = new PluginProblem("org.example.lake", kind, "5");
            for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                String sentence = problem.sentence(locale);
                assertTrue(sentence.contains("org.example.lake") && !sentence.contains("{"), sentence);
            }
            assertTrue(!problem.sentence(Locale.ENGLISH).equals(problem.sentence(Locale.FRENCH)), kind.toString());
            assertEquals(problem.sentence(Locale.ENGLISH), problem.sentence(Locale.JAPANESE));
        }
    }
}
