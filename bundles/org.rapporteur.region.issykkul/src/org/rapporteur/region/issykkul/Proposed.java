package org.rapporteur.region.issykkul;

import java.util.List;

import org.rapporteur.model.Meeting;
import org.rapporteur.model.Region;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.issykkul.model.PriorityList;

/**
 * A list of priorities and the meeting that proposed them.
 *
 * @param meeting the meeting
 * @param list the list
 */
record Proposed(Meeting meeting, PriorityList list) {

    /** All lists of a region, in the order of its meetings. */
    static List<Proposed> in(Region region) {
        return region.getMeetings().stream()
                .flatMap(meeting -> Extensions.of(meeting, PriorityList.class).map(list -> new Proposed(meeting, list))).toList();
    }
}
