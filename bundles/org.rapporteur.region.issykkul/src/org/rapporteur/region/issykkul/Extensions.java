package org.rapporteur.region.issykkul;

import java.util.List;
import java.util.stream.Stream;

import org.rapporteur.model.Extensible;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Region;
import org.rapporteur.region.issykkul.model.PriorityList;

/** Finds what this plug-in added to a dossier. */
final class Extensions {

    /**
     * A list of priorities and the meeting that proposed them.
     *
     * @param meeting the meeting
     * @param list the list
     */
    record Proposed(Meeting meeting, PriorityList list) {
    }

    private Extensions() {
    }

    static <T> Stream<T> of(Extensible object, Class<T> type) {
        return object.getExtensions().stream().filter(type::isInstance).map(type::cast);
    }

    static List<Proposed> priorities(Region region) {
        return region.getMeetings().stream().flatMap(meeting -> of(meeting, PriorityList.class).map(list -> new Proposed(meeting, list)))
                .toList();
    }
}
