package org.rapporteur.model.date;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

/** Single dates as Java writes them in a language of which we have no words. */
final class JavaDates implements SinglePrinter {

    private final Locale locale;
    private final DateTimeFormatter days;
    private final DateTimeFormatter months;

    JavaDates(Locale locale) {
        this.locale = locale;
        days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        months = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale);
    }

    @Override
    public String day(LocalDate day) {
        return days.format(day);
    }

    @Override
    public String month(YearMonth month) {
        return months.format(month);
    }

    @Override
    public String year(int year) {
        return Integer.toString(year);
    }

    /** Its first and last month. */
    @Override
    public String part(PartOfYear part) {
        return month(part.firstMonth()) + " – " + month(part.lastMonth());
    }

    @Override
    public String inYear(int month, int day) {
        String name = Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return day > 0 ? day + " " + name : name;
    }
}
