package org.rapporteur.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.Choice;
import org.rapporteur.model.Identified;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.Section;
import org.rapporteur.model.Text;
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
        check.questionnaire();
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

    private void questionnaire() {
        Questionnaire questionnaire = module.questionnaire().orElseThrow(() -> new AssertionError(module.id() + " brings no questionnaire."));
        expect(questionnaire != module.questionnaire().orElseThrow(), "The questionnaire is the same object twice.");
        expect(questionnaire.eContainer() == null && questionnaire.eResource() == null, "The questionnaire is contained somewhere.");
        expect((module.id() + "-questionnaire").equals(questionnaire.getId()), "The questionnaire is " + questionnaire.getId() + ".");
        expect(!questionnaire.isFrozen() && questionnaire.getRounds().isEmpty() && questionnaire.getRegion() == null,
                "The questionnaire is frozen, has rounds or a region.");
        inBothLanguages(questionnaire.getTitles(), "The questionnaire");
        var seen = new HashSet<String>();
        questionnaire.eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                int longest = identified instanceof Question ? 18 : 30; // of a question, so much stands in the keys of a form
                expect(identified.getId().matches(KEY) && identified.getId().length() <= longest, "The identifier " + identified.getId() + " is too long or none.");
                expect(seen.add(identified.getId()), "The identifier " + identified.getId() + " stands twice.");
                identified.eContents().stream().filter(Text.class::isInstance).collect(Collectors.groupingBy(EObject::eContainingFeature))
                        .values().forEach(texts -> inBothLanguages(texts.stream().map(Text.class::cast).toList(), identified.getId()));
            }
        });
        for (AnswerUse use : List.of(AnswerUse.STATUS, AnswerUse.PROGRESS, AnswerUse.RESPONSIBLE, AnswerUse.ACTION, AnswerUse.LAW,
                AnswerUse.PRACTICE, AnswerUse.EVIDENCE)) {
            expect(questionnaire.getSections().stream().filter(Section::isPerRecommendation).flatMap(section -> section.getQuestions().stream())
                    .anyMatch(question -> question.getUse() == use), "No question about each recommendation gives its " + use + ".");
        }
        questionnaire.getSections().stream().flatMap(section -> section.getQuestions().stream()).flatMap(question -> question.getChoices().stream())
                .forEach(this::choice);
    }

    /** A choice that is called as a term of the plug-in is that term. */
    private void choice(Choice choice) {
        module.vocabulary().lists().keySet().forEach(list -> module.vocabulary().term(list, choice.getId()).ifPresent(term -> {
            var labels = choice.getTexts().stream().collect(Collectors.toMap(Text::getLanguage, Text::getText));
            expect(labels.equals(term.labels()), "The choice " + choice.getId() + " is " + labels + ", the term " + term.labels() + ".");
        }));
    }

    private void inBothLanguages(List<? extends Text> names, String of) {
        var languages = names.stream().filter(name -> !name.getText().isBlank()).map(Text::getLanguage).collect(Collectors.toSet());
        expect(languages.equals(LANGUAGES), of + " has texts in " + languages + ".");
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
            expect(model.getNsURI().replaceAll(".*[:/]|-", "").equals(module.id().replace("-", "")),
                    "The namespace is " + model.getNsURI() + "; it should end with the identifier, so that dossiers tell whose it is.");
            expect(model.getEClassifiers().stream().anyMatch(type -> type instanceof EClass extension
                    && extension.getESuperTypes().contains(ModelPackage.Literals.EXTENSION)), "Its model extends nothing.");
        });
    }
}
