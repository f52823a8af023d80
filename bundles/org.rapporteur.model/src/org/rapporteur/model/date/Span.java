package org.rapporteur.model.date;

import java.time.LocalDate;

/**
 * The days between which something lies, for three-valued questions: {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for no
 * limit.
 *
 * @param first it does not lie before this day
 * @param last it does not lie after this day
 * @param uncertain whether the source may be wrong
 */
record Span(LocalDate first, LocalDate last, boolean uncertain) {

    /** Where a date lies. */
    static Span of(Edtf date) {
        return widened(date, date.earliest().orElse(LocalDate.MIN), date.latest().orElse(LocalDate.MAX));
    }

    /** Where the day lies by which something is due. */
    static Span ofDeadline(Edtf date) {
        return widened(date, firstEnd(date), date.latest().orElse(LocalDate.MAX));
    }

    Verdict before(LocalDate day) {
        return verdict(last.isBefore(day), !first.isBefore(day));
    }

    Verdict after(LocalDate day) {
        return verdict(first.isAfter(day), !last.isAfter(day));
    }

    Verdict within(LocalDate from, LocalDate to) {
        return verdict(!first.isBefore(from) && !last.isAfter(to), last.isBefore(from) || first.isAfter(to));
    }

    private Verdict verdict(boolean yes, boolean no) {
        if (no) {
            return Verdict.NO;
        }
        return yes && !uncertain ? Verdict.CERTAINLY : Verdict.POSSIBLY;
    }

    private static Span widened(Edtf date, LocalDate first, LocalDate last) {
        if (!date.isApproximate()) {
            return new Span(first, last, date.isUncertain());
        }
        Precision reach = date.precision();
        return new Span(first.equals(LocalDate.MIN) || first.equals(LocalDate.MAX) ? first : reach.shift(first, -1),
                last.equals(LocalDate.MAX) ? last : reach.shift(last, 1), date.isUncertain());
    }

    /** The first day on which a deadline may end. */
    private static LocalDate firstEnd(Edtf date) {
        return switch (date) {
            case SingleDate single -> firstEndOf(single);
            case Interval(Bound start, SingleDate end) -> firstEndOf(end);
            case Interval(Bound start, NoDate end) -> end == NoDate.OPEN ? LocalDate.MAX : start.earliest().orElse(LocalDate.MIN);
            case OneOf(var members) -> members.stream().map(Span::firstEndOf).min(LocalDate::compareTo).orElseThrow();
            case AllOf all -> all.latest().orElse(LocalDate.MAX);
        };
    }

    private static LocalDate firstEndOf(Member member) {
        return switch (member) {
            case Unspecified masked -> masked.firstEnd().orElse(LocalDate.MIN);
            case SingleDate single -> single.latest().orElseThrow();
            case Range(SingleDate start, Bound end) -> firstEndOf(start);
            case Range(NoDate start, Bound end) -> LocalDate.MIN;
        };
    }
}
