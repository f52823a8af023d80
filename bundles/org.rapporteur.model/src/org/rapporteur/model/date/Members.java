package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the two kinds of sets have in common. */
final class Members {

    private Members() {
    }

    /** The members sorted, each once. */
    static List<Member> canonical(List<Member> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("A set of dates needs at least one date.");
        }
        return members.stream().sorted(ByDay.MEMBERS).distinct().toList();
    }

    /** The first day of all; empty when one member has none. */
    static Optional<LocalDate> earliest(List<Member> members) {
        return extreme(members, Member::earliest, -1);
    }

    /** The last day of all; empty when one member has none. */
    static Optional<LocalDate> latest(List<Member> members) {
        return extreme(members, Member::latest, 1);
    }

    private static Optional<LocalDate> extreme(List<Member> members, Function<Member, Optional<LocalDate>> day, int direction) {
        Optional<LocalDate> best = Optional.empty();
        for (Member member : members) {
            Optional<LocalDate> next = day.apply(member);
            if (next.isEmpty()) {
                return next;
            }
            if (best.isEmpty() || next.get().compareTo(best.get()) * direction > 0) {
                best = next;
            }
        }
        return best;
    }

    static Precision precision(List<Member> members) {
        return members.stream().map(Member::precision).reduce(Precision.DAY, Precision::coarser);
    }

    static String text(char open, List<Member> members, char close) {
        return members.stream().map(Member::toString).collect(Collectors.joining(",", String.valueOf(open), String.valueOf(close)));
    }
}
