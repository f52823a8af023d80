package org.rapporteur.questionnaire.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.model.Text;

/** In which languages a questionnaire speaks, and where it does not. */
public final class Translations {

    /**
     * A place where a text is missing in a language.
     *
     * @param object a questionnaire, a section, a question or a choice
     * @param feature its titles, texts or help
     */
    public record Place(Identified object, EReference feature) {
    }

    private final Questionnaire questionnaire;

    /**
     * @param questionnaire the questionnaire
     */
    public Translations(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The languages in which any of its texts is, or in which a country that was asked is written to: IETF tags, sorted. */
    public SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>();
        places().forEach(place -> texts(place).forEach(text -> languages.add(language(text.getLanguage()))));
        questionnaire.getRounds().stream().map(Round::getInvitations).flatMap(List::stream).map(Invitation::getParty)
                .filter(party -> party != null && party.getLanguage() != null).map(Party::getLanguage).map(Translations::language).forEach(languages::add);
        return languages;
    }

    /**
     * What is missing by language. A text that is in no language at all is no translation and is not among them.
     *
     * @return the places in order, by language; a language in which nothing is missing is not in it
     */
    public SortedMap<String, List<Place>> missing() {
        SortedMap<String, List<Place>> missing = new TreeMap<>();
        SortedSet<String> languages = languages();
        places().forEach(place -> {
            List<String> there = texts(place).map(text -> language(text.getLanguage())).toList();
            if (!there.isEmpty()) {
                languages.stream().filter(language -> !there.contains(language))
                        .forEach(language -> missing.computeIfAbsent(language, key -> new ArrayList<>()).add(place));
            }
        });
        return missing;
    }

    private Stream<Place> places() {
        var objects = new ArrayList<Identified>(List.of(questionnaire));
        questionnaire.getSections().forEach(section -> section.eAllContents().forEachRemaining(inside -> {
            if (inside instanceof Identified identified) {
                objects.add(identified);
            }
        }));
        objects.addAll(1, questionnaire.getSections());
        return objects.stream().flatMap(object -> object.eClass().getEAllReferences().stream()
                .filter(feature -> feature.isContainment() && feature.getEReferenceType() == ModelPackage.Literals.TEXT)
                .map(feature -> new Place(object, feature)));
    }

    private static Stream<Text> texts(Place place) {
        return ((List<?>) place.object().eGet(place.feature())).stream().map(Text.class::cast)
                .filter(text -> text.getText() != null && !text.getText().isBlank());
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag == null ? "" : tag).getLanguage();
    }
}
