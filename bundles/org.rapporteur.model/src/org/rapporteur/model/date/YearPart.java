package org.rapporteur.model.date;

import java.util.Optional;

/**
 * Seasons, quarters, thirds and halves of a year, with the codes that ISO 8601-2 gives them.
 * <p>
 * The standard leaves open where on earth the seasons 21 to 24 are; they are read as those of the northern half, where every
 * dialogue region meets, and a source from the south is written with 29 to 32. Seasons begin on the first day of March, June,
 * September and December, as meteorologists count. A season that runs over the new year belongs to the year in which it begins.
 */
public enum YearPart {
    /** Spring, without saying where. */
    SPRING(21, 3, 3),
    /** Summer, without saying where. */
    SUMMER(22, 6, 3),
    /** Autumn, without saying where. */
    AUTUMN(23, 9, 3),
    /** Winter, without saying where. */
    WINTER(24, 12, 3),
    /** Spring of the northern hemisphere. */
    NORTHERN_SPRING(25, 3, 3),
    /** Summer of the northern hemisphere. */
    NORTHERN_SUMMER(26, 6, 3),
    /** Autumn of the northern hemisphere. */
    NORTHERN_AUTUMN(27, 9, 3),
    /** Winter of the northern hemisphere. */
    NORTHERN_WINTER(28, 12, 3),
    /** Spring of the southern hemisphere. */
    SOUTHERN_SPRING(29, 9, 3),
    /** Summer of the southern hemisphere. */
    SOUTHERN_SUMMER(30, 12, 3),
    /** Autumn of the southern hemisphere. */
    SOUTHERN_AUTUMN(31, 3, 3),
    /** Winter of the southern hemisphere. */
    SOUTHERN_WINTER(32, 6, 3),
    /** January to March. */
    FIRST_QUARTER(33, 1, 3),
    /** April to June. */
    SECOND_QUARTER(34, 4, 3),
    /** July to September. */
    THIRD_QUARTER(35, 7, 3),
    /** October to December. */
    FOURTH_QUARTER(36, 10, 3),
    /** January to April. */
    FIRST_THIRD(37, 1, 4),
    /** May to August. */
    SECOND_THIRD(38, 5, 4),
    /** September to December. */
    LAST_THIRD(39, 9, 4),
    /** January to June. */
    FIRST_HALF(40, 1, 6),
    /** July to December. */
    SECOND_HALF(41, 7, 6);

    private final int code;
    private final int firstMonth;
    private final int months;

    YearPart(int code, int firstMonth, int months) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    /** The number that stands in the place of the month, 21 to 41. */
    public int code() {
        return code;
    }

    /** The month it begins with, 1 to 12. */
    public int firstMonth() {
        return firstMonth;
    }

    /** How many months it has. */
    public int months() {
        return months;
    }

    /**
     * The part with a code.
     *
     * @param code the number in the place of the month
     * @return the part; empty when no part has this code
     */
    public static Optional<YearPart> withCode(int code) {
        int index = code - SPRING.code;
        return index < 0 || index > SECOND_HALF.ordinal() ? Optional.empty() : Optional.of(values()[index]);
    }
}
