package org.rapporteur.analysis.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.Region;

/**
 * Meetings in time: their order, and which of them took place.
 *
 * @param day the day on which it is asked
 */
public record Meetings(LocalDate day) {

    /**
     * From the earliest to the latest day. Meetings whose date is not known come first, by their number in the series, unless they
     * are still to be held; those come last.
     */
    public static final Comparator<Meeting> ORDER = Comparator.<Meeting>comparingInt(Meetings::place)
            .thenComparing(meeting -> earliest(meeting).orElse(LocalDate.MIN))
            .thenComparing(meeting -> meeting.getOrdinal() == null ? Integer.MAX_VALUE : meeting.getOrdinal())
            .thenComparing(meeting -> meeting.getId() == null ? "" : meeting.getId());

    /** A region's meetings in order. */
    public static List<Meeting> of(Region region) {
        return region.getMeetings().stream().sorted(ORDER).toList();
    }

    /**
     * Whether a meeting took place by the day: it is held, or no source tells whether it was, and it was to begin by then.
     * A planned meeting is not a held one.
     */
    public boolean tookPlace(Meeting meeting) {
        boolean maybe = meeting.getStatus() == MeetingStatus.HELD || meeting.getStatus() == MeetingStatus.UNKNOWN;
        return maybe && earliest(meeting).map(first -> !first.isAfter(day)).orElse(meeting.getStatus() == MeetingStatus.HELD);
    }

    /** The meetings of a region that took place by the day, in order. */
    public List<Meeting> held(Region region) {
        return of(region).stream().filter(this::tookPlace).toList();
    }

    /** The first day a meeting may begin; empty when its date is not known. */
    public static Optional<LocalDate> earliest(Meeting meeting) {
        return Optional.ofNullable(meeting.getWhen()).flatMap(when -> when.earliest());
    }

    /** The last day a meeting may end; empty when its date is not known. */
    public static Optional<LocalDate> latest(Meeting meeting) {
        return Optional.ofNullable(meeting.getWhen()).flatMap(when -> when.latest());
    }

    /** Whether one meeting certainly ended before another began. */
    public static boolean certainlyBefore(Meeting one, Meeting other) {
        return latest(one).flatMap(end -> earliest(other).map(end::isBefore)).orElse(false);
    }

    private static int place(Meeting meeting) {
        if (earliest(meeting).isPresent()) {
            return 1;
        }
        return meeting.getStatus() == MeetingStatus.HELD || meeting.getStatus() == MeetingStatus.UNKNOWN ? 0 : 2;
    }
}
