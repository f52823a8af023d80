package org.rapporteur.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

import org.rapporteur.model.date.SourceDate;

/** Dates as sources say them, in every shape there is. */
final class Dates {

    /** Shapes with Y for the year, Z for the next year, M and N for two months, D and E for two days, each of two or four digits. */
    private static final List<String> SHAPES = List.of("Y-M-D", "Y-M", "Y", "Y-M-D/Y-M-E", "Y-M/Y-N", "Y-M/..", "../Y-M", "Y-M/", "/Y-M",
            "[Y-12,Z-01] December Y or early January Z", "{Y-M,Y-N}", "Y-21 spring Y", "Y-34", "Y-41 second half of Y", "Y~ about Y", "Y-M?",
            "Y-M-D%", "Y-XX", "Y-M-XX some day in W Y", "20XX", "XXXX no date given", "[..Y-M]", "[Y-M..]", "[Y-M..Y-N]", "Y/Z", "Y-N~");

    private Dates() {
    }

    /** How many shapes there are. */
    static int shapes() {
        return SHAPES.size();
    }

    /** A date of a shape, counted around, in a year. */
    static SourceDate of(int shape, int year, Dice dice) {
        int month = dice.between(1, 6);
        int day = dice.between(1, 20);
        String text = SHAPES.get(Math.floorMod(shape, SHAPES.size()));
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean alone = (i == 0 || !Character.isLetter(text.charAt(i - 1)))
                    && (i == text.length() - 1 || !Character.isLetter(text.charAt(i + 1)));
            out.append(alone ? part(c, year, month, day) : c);
        }
        return SourceDate.parse(out.toString());
    }

    private static String part(char c, int year, int month, int day) {
        return switch (c) {
            case 'Y' -> Integer.toString(year);
            case 'Z' -> Integer.toString(year + 1);
            case 'M' -> twoDigits(month);
            case 'N' -> twoDigits(month + 4);
            case 'D' -> twoDigits(day);
            case 'E' -> twoDigits(day + 3);
            case 'W' -> YearMonth.of(year, month).getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            default -> String.valueOf(c);
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** A day. */
    static SourceDate day(LocalDate day) {
        return SourceDate.of(day);
    }

    /** From one day to a later one. */
    static SourceDate days(LocalDate first, int length) {
        return length < 2 ? day(first) : SourceDate.parse(first + "/" + first.plusDays(length - 1L));
    }
}
