package org.rapporteur.report.sections;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.rapporteur.model.Meeting;

/** The order of meetings. */
final class Meetings {

    private Meetings() {
    }

    /** By earliest day, those without a date by their number in the series; unknown ones last. */
    static List<Meeting> inOrder(Collection<Meeting> meetings) {
        Comparator<Meeting> byDay = Comparator.comparing(meeting -> meeting.getWhen() == null ? null
                : meeting.getWhen().earliest().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
        return meetings.stream()
                .sorted(byDay.thenComparing(Meeting::getOrdinal, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }
}
