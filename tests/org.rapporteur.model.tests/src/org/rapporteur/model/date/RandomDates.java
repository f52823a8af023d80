package org.rapporteur.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.Stream;

/** Expressions of every kind, the same for the same seed. */
final class RandomDates {

    private final Random random;

    RandomDates(long seed) {
        random = new Random(seed);
    }

    Stream<Edtf> stream(int count) {
        return Stream.generate(this::next).limit(count);
    }

    private Edtf next() {
        return switch (random.nextInt(6)) {
            case 0 -> interval();
            case 1 -> new OneOf(Stream.generate(this::member).limit(1 + random.nextInt(4)).toList());
            case 2 -> new AllOf(Stream.generate(this::member).limit(1 + random.nextInt(4)).toList());
            default -> single();
        };
    }

    SingleDate single() {
        Qualifier qualifier = Qualifier.values()[random.nextInt(4)];
        YearMonth month = YearMonth.of(random.nextInt(10_000), 1 + random.nextInt(12));
        LocalDate day = month.atDay(1 + random.nextInt(month.lengthOfMonth()));
        return switch (random.nextInt(5)) {
            case 0 -> new Day(day, qualifier);
            case 1 -> new MonthOfYear(month, qualifier);
            case 2 -> new WholeYear(month.getYear(), qualifier);
            case 3 -> new PartOfYear(month.getYear(), YearPart.values()[random.nextInt(YearPart.values().length)], qualifier);
            default -> new Unspecified(hidden(day.toString()), qualifier);
        };
    }

    private String hidden(String day) {
        String year = day.substring(0, 4);
        String monthAndDay = day.substring(4);
        int digits = random.nextInt(4);
        return switch (random.nextInt(5)) {
            case 0 -> year.substring(0, digits) + "XXXX".substring(digits);
            case 1 -> year.substring(0, digits) + "XXXX".substring(digits) + monthAndDay.substring(0, 3);
            case 2 -> year + "-XX";
            case 3 -> year + "-XX" + monthAndDay.substring(3);
            default -> year + monthAndDay.substring(0, 3) + "-XX";
        };
    }

    private Edtf interval() {
        SingleDate start = single();
        SingleDate end = single();
        if (Order.reversed(start, end)) {
            return new Interval(end, start);
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Interval(start, NoDate.values()[random.nextInt(2)]);
            case 1 -> new Interval(NoDate.values()[random.nextInt(2)], end);
            default -> new Interval(start, end);
        };
    }

    private Member member() {
        SingleDate start = single();
        return switch (random.nextInt(4)) {
            case 0 -> new Range(start, NoDate.OPEN);
            case 1 -> new Range(NoDate.OPEN, start);
            default -> start;
        };
    }
}
