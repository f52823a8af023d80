package org.rapporteur.ui.meeting;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Statuses;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.model.work.Progress;

/**
 * A recommendation that is not implemented everywhere.
 *
 * @param recommendation the recommendation
 * @param open in how many of the countries to which it is addressed it is neither implemented nor found not to apply
 * @param countries to how many it is addressed
 */
record Unfinished(Recommendation recommendation, int open, int countries) {

    private static final Set<Status> SETTLED = Set.of(Status.IMPLEMENTED, Status.NOT_APPLICABLE);

    /**
     * What a meeting leaves unfinished: of the recommendations that it adopted and of those that it took up from earlier ones. One that
     * is addressed to no country is never finished, since no country reports on it. One country record is in memory at a time.
     *
     * @param meeting the meeting
     * @param inquiry the dossier and the day
     * @param progress watches, and may stop it between two countries
     */
    static List<Unfinished> of(Meeting meeting, Inquiry inquiry, Progress progress) {
        var statuses = Statuses.of(inquiry);
        Map<Recommendation, Integer> open = new LinkedHashMap<>();
        meeting.getRecommendations().forEach(one -> open.put(one, 0));
        meeting.getAgenda().forEach(item -> item.getRecommendations().forEach(one -> open.put(one, 0)));
        Set<Party> parties = new LinkedHashSet<>();
        open.keySet().forEach(one -> parties.addAll(statuses.addressees().of(one)));
        int counted = 0;
        for (Party party : parties) {
            progress.next(counted++, parties.size(), "");
            count(party, open, statuses, inquiry);
        }
        return open.keySet().stream().map(one -> new Unfinished(one, open.get(one), statuses.addressees().of(one).size()))
                .filter(one -> one.open() > 0 || one.countries() == 0).toList();
    }

    private static void count(Party party, Map<Recommendation, Integer> open, Statuses statuses, Inquiry inquiry) {
        var known = Statuses.index(inquiry.records().load(party.getId()));
        for (Recommendation one : open.keySet()) {
            if (statuses.addressees().includes(one, party)) {
                var cell = statuses.cell(one, party, java.util.Optional.ofNullable(known.get(one)));
                open.merge(one, SETTLED.contains(cell.status()) ? 0 : 1, Integer::sum);
            }
        }
        inquiry.records().release(party.getId());
    }
}
