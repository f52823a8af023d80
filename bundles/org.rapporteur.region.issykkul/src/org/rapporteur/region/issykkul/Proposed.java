package org.rapporteur.region.issykkul;

import java.util.List;

import org.rapporteur.model.Knowledge;
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
public record Proposed(Meeting meeting, PriorityList list) {

    /** All lists of a region, in the order of its meetings. */
    public static List<Proposed> in(Region region) {
        return region.getMeetings().stream()
                .flatMap(meeting -> Extensions.of(meeting, PriorityList.class).map(list -> new Proposed(meeting, list))).toList();
    }

    /** How many of them the next meeting is known to have taken. */
    public int taken() {
        return (int) list.getPriorities().stream().filter(priority -> priority.getTaken() == Knowledge.YES).count();
    }

    /** Whether the next meeting takes some of them and no source tells which. */
    public boolean isOpen() {
        return list.getTakeTo() < list.getPriorities().size() && taken() == 0;
    }
}
