package org.rapporteur.ui.principles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.rapporteur.analysis.principle.Entry;
import org.rapporteur.analysis.principle.Measure;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;

/**
 * A measure over time.
 *
 * @param steps the meetings of the region in their order, then the rounds of questionnaires, each with what was counted there
 */
record Course(List<Step> steps) {

    /**
     * A meeting or a round.
     *
     * @param place the meeting or round
     * @param measure the measure of it alone
     */
    record Step(EObject place, Measure measure) {
    }

    /** Parts a measure by where it was counted; what was counted of a recommendation belongs to its meeting. */
    static Course of(Measure measure, Region region, Board board) {
        Map<EObject, List<Entry>> parts = new LinkedHashMap<>();
        measure.list().forEach(entry -> board.place(entry).map(Course::time).ifPresent(place -> parts.computeIfAbsent(place, step -> new ArrayList<>()).add(entry)));
        List<Meeting> order = Meetings.of(region);
        return new Course(parts.entrySet().stream().sorted(Comparator.comparingInt(part -> place(order, part.getKey())))
                .map(part -> new Step(part.getKey(), with(measure, part.getValue()))).toList());
    }

    private static EObject time(EObject place) {
        return place instanceof Recommendation recommendation ? recommendation.getMeeting() : place;
    }

    private static int place(List<Meeting> order, EObject place) {
        int index = place instanceof Meeting meeting ? order.indexOf(meeting) : -1;
        return index < 0 ? order.size() : index;
    }

    /** A trend is the difference of two steps: of one of them there is the share. */
    private static Measure with(Measure measure, List<Entry> entries) {
        return new Measure(measure.principle(), measure.id(), measure.detail(), measure.name(),
                measure.unit() == Measure.Unit.TREND ? Measure.Unit.SHARE : measure.unit(), entries);
    }
}
