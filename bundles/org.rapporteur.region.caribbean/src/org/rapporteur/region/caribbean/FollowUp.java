package org.rapporteur.region.caribbean;

import java.util.Collection;
import java.util.List;

import org.rapporteur.model.Meeting;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.caribbean.model.FollowUpSeminar;

/**
 * A seminar whose topics were drawn out of the conclusions of an earlier one.
 *
 * @param meeting the seminar
 * @param drawn the earlier one, and the topics
 */
public record FollowUp(Meeting meeting, FollowUpSeminar drawn) {

    /** Those among meetings whose earlier seminar is known, in their order. */
    public static List<FollowUp> among(Collection<Meeting> meetings) {
        return meetings.stream().flatMap(meeting -> Extensions.of(meeting, FollowUpSeminar.class).filter(drawn -> drawn.getEarlier() != null)
                .map(drawn -> new FollowUp(meeting, drawn))).toList();
    }
}
