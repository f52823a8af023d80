package org.rapporteur.ui.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.principle.Measure;
import org.rapporteur.analysis.principle.Principles;
import org.rapporteur.analysis.status.Addressees;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.analysis.status.Tallies;
import org.rapporteur.analysis.status.Tally;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;

/**
 * What the overview of a region says in numbers.
 *
 * @param countries States and territories that are members, or addressed
 * @param held meetings that took place
 * @param planned meetings that are planned
 * @param recommendations recommendations adopted
 * @param statuses how they stand, country by country
 * @param principles the measure that stands for each principle, and its name
 */
record Figures(int countries, int held, int planned, int recommendations, Tally statuses, Map<Integer, Shown> principles) {

    /**
     * A principle as it is shown.
     *
     * @param name its name
     * @param measure the share that stands for it; empty when it has none
     */
    record Shown(String name, Optional<Measure> measure) {
    }

    /** Works them out. */
    static Figures of(Region region, Inquiry inquiry) {
        List<Party> countries = Addressees.countries(region);
        var tallies = Tallies.of(inquiry);
        Tally all = Tally.NONE;
        for (Meeting meeting : region.getMeetings()) {
            for (Party party : meeting.getRecommendations().isEmpty() ? List.<Party>of() : countries) {
                all = all.plus(tallies.of(meeting, party));
            }
        }
        return new Figures(countries.size(), new Meetings(inquiry.date()).held(region).size(),
                (int) region.getMeetings().stream().filter(meeting -> meeting.getStatus() == MeetingStatus.PLANNED).count(),
                region.getMeetings().stream().mapToInt(meeting -> meeting.getRecommendations().size()).sum(), all, principles(region, inquiry));
    }

    private static Map<Integer, Shown> principles(Region region, Inquiry inquiry) {
        var principles = new Principles(inquiry);
        Map<Integer, Shown> shown = new LinkedHashMap<>();
        for (int number : principles.numbers()) {
            shown.put(number, new Shown(principles.name(number), principles.leading(region, number)));
        }
        return shown;
    }
}
