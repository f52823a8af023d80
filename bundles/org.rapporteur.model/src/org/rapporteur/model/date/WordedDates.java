package org.rapporteur.model.date;

import java.time.LocalDate;
import java.time.YearMonth;

import org.rapporteur.model.text.Texts;

/**
 * Single dates in a language whose words are in our texts.
 *
 * @param texts the words
 */
record WordedDates(Texts texts) implements SinglePrinter {

    @Override
    public String day(LocalDate day) {
        return texts.text("day", dayNumber(day.getDayOfMonth()), monthName(day.getMonthValue()), year(day.getYear()));
    }

    @Override
    public String month(YearMonth month) {
        return texts.text("month", monthName(month.getMonthValue()), year(month.getYear()));
    }

    /** A year is no number: it has no thousands to set apart. */
    @Override
    public String year(int year) {
        return Integer.toString(year);
    }

    @Override
    public String part(PartOfYear part) {
        return texts.text("part." + part.part(), year(part.year()));
    }

    @Override
    public String inYear(int month, int day) {
        return day > 0 ? texts.text("day.month", dayNumber(day), monthName(month)) : monthName(month);
    }

    String dayNumber(int day) {
        return day == 1 ? texts.text("day.first") : Integer.toString(day);
    }

    String monthName(int month) {
        return texts.text("month." + month);
    }
}
