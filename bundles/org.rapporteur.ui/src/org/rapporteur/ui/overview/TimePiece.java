package org.rapporteur.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapporteur.model.date.AllOf;
import org.rapporteur.model.date.Edtf;
import org.rapporteur.model.date.Interval;
import org.rapporteur.model.date.Member;
import org.rapporteur.model.date.OneOf;
import org.rapporteur.model.date.Precision;
import org.rapporteur.model.date.SingleDate;

/**
 * A part of a date as it is drawn on a line of time: from a day to a day, in a way that shows how well it is known.
 *
 * @param from its first day; empty when it is open or unknown
 * @param to its last day; empty when it is open or unknown
 * @param kind how well it is known
 */
record TimePiece(Optional<LocalDate> from, Optional<LocalDate> to, Kind kind) {

    /** How well a date is known. */
    enum Kind {
        /** To the day. */
        EXACT,
        /** Only that it lies within: a month, a year, or about then. */
        WITHIN,
        /** It is one of several. */
        ONE_OF
    }

    /** The parts of a date, in its order; none for a date nobody knows. */
    static List<TimePiece> of(Edtf date) {
        Stream<TimePiece> pieces = switch (date) {
            case SingleDate single -> Stream.of(piece(single, isExact(single)));
            case Interval interval -> Stream.of(piece(interval, isExact(interval)));
            case OneOf(List<Member> members) -> members.stream().map(member -> new TimePiece(member.earliest(), member.latest(), Kind.ONE_OF));
            case AllOf(List<Member> members) -> members.stream().map(member -> new TimePiece(member.earliest(), member.latest(),
                    member.precision() == Precision.DAY && !member.isApproximate() && !member.isUncertain() ? Kind.EXACT : Kind.WITHIN));
        };
        return pieces.filter(piece -> piece.from().isPresent() || piece.to().isPresent()).toList();
    }

    private static TimePiece piece(Edtf date, boolean exact) {
        return new TimePiece(date.earliest(), date.latest(), exact ? Kind.EXACT : Kind.WITHIN);
    }

    private static boolean isExact(Edtf date) {
        return date.precision() == Precision.DAY && !date.isApproximate() && !date.isUncertain() && date.earliest().isPresent()
                && date.latest().isPresent();
    }
}
