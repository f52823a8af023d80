package org.rapporteur.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where days stand on a line of time that begins and ends with a year.
 *
 * @param first first day of the line
 * @param last last day of the line
 * @param left where the line begins, in pixels
 * @param width its length in pixels
 */
record TimeScale(LocalDate first, LocalDate last, int left, int width) {

    /** The line for pieces of time, and the day on which they are looked at. */
    static TimeScale of(List<TimePiece> pieces, LocalDate today, int left, int width) {
        List<LocalDate> days = Stream.concat(pieces.stream().flatMap(piece -> Stream.of(piece.from(), piece.to())).flatMap(Optional::stream),
                Stream.of(today)).sorted().toList();
        return new TimeScale(days.getFirst().withDayOfYear(1), days.getLast().withMonth(12).withDayOfMonth(31), left, width);
    }

    /** Where a day begins. */
    int x(LocalDate day) {
        return left + (int) (ChronoUnit.DAYS.between(first, day) * width / Math.max(1, ChronoUnit.DAYS.between(first, last) + 1));
    }

    /** The years at whose beginning there is room for their number. */
    List<Integer> years(int room) {
        int count = last.getYear() - first.getYear() + 1;
        int step = Math.max(1, (int) Math.ceil((double) room * count / Math.max(1, width)));
        return IntStream.iterate(first.getYear(), year -> year <= last.getYear(), year -> year + step).boxed().toList();
    }
}
