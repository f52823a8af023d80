package org.rapporteur.region.issykkul;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapporteur.model.Attestation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Region;

/** The meetings of a dialogue one after the other, with places for those of which the dossier does not tell. */
public final class Chain {

    private static final Comparator<Meeting> BY_DATE = Comparator.comparing(meeting -> Optional.ofNullable(meeting.getWhen())
            .flatMap(when -> when.earliest()).orElse(LocalDate.MAX));

    private Chain() {
    }

    /** A place in the chain. */
    public sealed interface Link {

        /** Whether the sources tell of it more than that it was. */
        boolean isDescribed();

        /**
         * A meeting of the dossier.
         *
         * @param meeting the meeting
         */
        record Known(Meeting meeting) implements Link {
            @Override
            public boolean isDescribed() {
                return meeting.getAttestation() == Attestation.DESCRIBED;
            }
        }

        /**
         * Numbers between others that no meeting of the dossier has.
         *
         * @param from the first of them
         * @param to the last of them
         */
        record Missing(int from, int to) implements Link {
            @Override
            public boolean isDescribed() {
                return false;
            }
        }
    }

    /**
     * The chain of a region: numbered meetings by their numbers, a place where numbers lack, then those without a number by date. Meetings held within another one are no part of it.
     *
     * @param region the region
     */
    public static List<Link> of(Region region) {
        List<Meeting> meetings = region.getMeetings().stream().filter(meeting -> meeting.getPartOf() == null).toList();
        var chain = new ArrayList<Link>();
        int next = 1;
        for (Meeting meeting : numbered(meetings)) {
            if (next < meeting.getOrdinal()) {
                chain.add(new Link.Missing(next, meeting.getOrdinal() - 1));
            }
            chain.add(new Link.Known(meeting));
            next = meeting.getOrdinal() + 1;
        }
        meetings.stream().filter(meeting -> !isNumbered(meeting)).sorted(BY_DATE).map(Link.Known::new).forEach(chain::add);
        return List.copyOf(chain);
    }

    private static Iterable<Meeting> numbered(List<Meeting> meetings) {
        Stream<Meeting> numbered = meetings.stream().filter(Chain::isNumbered).sorted(Comparator.comparing(Meeting::getOrdinal).thenComparing(BY_DATE));
        return numbered::iterator;
    }

    private static boolean isNumbered(Meeting meeting) {
        return meeting.getOrdinal() != null && meeting.getOrdinal() > 0;
    }
}
