package org.rapporteur.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Name;
import org.rapporteur.model.Region;
import org.rapporteur.region.RegionModule;

/** What every region plug-in keeps to. */
public final class RegionModules {

    private static final String KEY = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
    private static final Set<String> LANGUAGES = Set.of("en", "fr");

    private final RegionModule module;
    private final List<String> problems = new ArrayList<>();

    private RegionModules(RegionModule module) {
        this.module = module;
    }

    /** What a plug-in does not keep to, as sentences; empty when all is well. */
    public static List<String> problems(RegionModule module) {
        var check = new RegionModules(module);
        check.names();
        check.template();
        check.vocabulary();
        check.extensions();
        return check.problems;
    }

    private void expect(boolean kept, String otherwise) {
        if (!kept) {
            problems.add(otherwise);
        }
    }

    private void names() {
        expect(module.id().matches(KEY), "The identifier is " + module.id() + ".");
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH, Locale.JAPANESE)) {
            expect(!module.name(locale).isBlank(), "It has no name in " + locale + ".");
        }
    }

    private void template() {
        Region region = module.template();
        expect(region != module.template(), "The template is the same object twice.");
        expect(region.eContainer() == null && region.eResource() == null, "The template is contained somewhere.");
        expect(module.id().equals(region.getId()), "The template is the region " + region.getId() + ".");
        expect(module.id().equals(region.getModule()), "The template is of " + region.getModule() + ".");
        expect(region.getMemberships().isEmpty() && region.getMeetings().isEmpty(), "The template has members or meetings.");
        expect(!region.getSeries().isEmpty(), "The template has no series.");
        inBothLanguages(region.getNames(), "The template");
        region.getGroups().forEach(group -> inBothLanguages(group.getNames(), "The group " + group.getId()));
        region.getSeries().forEach(series -> inBothLanguages(series.getNames(), "The series " + series.getId()));
    }

    private void inBothLanguages(List<Name> names, String of) {
        var languages = names.stream().filter(name -> !name.getText().isBlank()).map(Name::getLanguage).collect(Collectors.toSet());
        expect(languages.equals(LANGUAGES), of + " has names in " + languages + ".");
    }

    private void vocabulary() {
        module.vocabulary().lists().forEach((list, terms) -> terms.forEach(term -> {
            expect(term.key().matches(KEY), "The key " + term.key() + " of " + list + " is none.");
            expect(term.labels().keySet().equals(LANGUAGES), "The term " + term.key() + " is in " + term.labels().keySet() + ".");
            expect(module.vocabulary().term(list, term.key()).isPresent(), "The term " + term.key() + " is not found.");
        }));
    }

    private void extensions() {
        module.extensionModel().ifPresent(model -> {
            expect(model.getNsURI().startsWith("http://www.rapporteur.org/region/"), "The namespace is " + model.getNsURI() + ".");
            expect(model.getEClassifiers().stream().anyMatch(type -> type instanceof EClass extension
                    && extension.getESuperTypes().contains(ModelPackage.Literals.EXTENSION)), "Its model extends nothing.");
        });
    }
}
