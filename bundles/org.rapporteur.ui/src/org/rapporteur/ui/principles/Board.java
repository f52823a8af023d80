package org.rapporteur.ui.principles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.principle.Entry;
import org.rapporteur.analysis.principle.Measure;
import org.rapporteur.analysis.principle.Principles;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Region;

/**
 * The principles as they are measured in each region.
 *
 * @param regions the regions, in the dossier's order
 * @param rows a row for each principle, and behind it one for each of its measures
 * @param places meetings, recommendations and rounds, where something was counted, by their identifiers
 */
record Board(List<Region> regions, List<Row> rows, Map<String, EObject> places) {

    /**
     * A principle, by the measure that stands for it, or one measure.
     *
     * @param principle number of the principle
     * @param leading whether it is the row of the principle itself
     * @param name name of the principle or measure
     * @param measures the measure of each region; empty where the region has none
     */
    record Row(int principle, boolean leading, String name, List<Optional<Measure>> measures) {
    }

    /** Tells a measure from others of its principle. */
    private record Key(String id, String detail) {
        static Key of(Measure measure) {
            return new Key(measure.id(), measure.detail());
        }
    }

    /** Measures the dossier. */
    static Board of(Inquiry inquiry) {
        var principles = new Principles(inquiry);
        List<Region> regions = List.copyOf(inquiry.dossier().getRegions());
        List<Row> rows = new ArrayList<>();
        for (int number : principles.numbers()) {
            rows.add(new Row(number, true, principles.name(number), regions.stream().map(region -> principles.leading(region, number)).toList()));
            Map<Key, String> names = new LinkedHashMap<>();
            regions.forEach(region -> measures(principles, region, number).forEach(one -> names.putIfAbsent(Key.of(one), one.name())));
            names.forEach((key, name) -> rows.add(new Row(number, false, name, regions.stream()
                    .map(region -> measures(principles, region, number).filter(one -> Key.of(one).equals(key)).findFirst()).toList())));
        }
        return new Board(regions, rows, places(inquiry));
    }

    private static Stream<Measure> measures(Principles principles, Region region, int number) {
        return principles.of(region).stream().filter(one -> one.principle() == number);
    }

    private static Map<String, EObject> places(Inquiry inquiry) {
        Map<String, EObject> places = new HashMap<>();
        Stream<Identified> counted = Stream.concat(
                inquiry.dossier().getRegions().stream().flatMap(region -> region.getMeetings().stream())
                        .flatMap(meeting -> Stream.concat(Stream.of(meeting), meeting.getRecommendations().stream())),
                inquiry.dossier().getQuestionnaires().stream().flatMap(questionnaire -> questionnaire.getRounds().stream()));
        counted.filter(one -> one.getId() != null).forEach(one -> places.put(one.getId(), one));
        return places;
    }

    /** Where something was counted; empty when it is no longer there. */
    Optional<EObject> place(Entry entry) {
        return Optional.ofNullable(places.get(entry.where()));
    }
}
