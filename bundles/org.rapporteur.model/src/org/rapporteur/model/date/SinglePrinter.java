package org.rapporteur.model.date;

import java.time.LocalDate;
import java.time.YearMonth;

/** Single dates in words of a language. */
sealed interface SinglePrinter permits WordedDates, JavaDates {

    String day(LocalDate day);

    String month(YearMonth month);

    String year(int year);

    String part(PartOfYear part);

    /** A month of an untold year, or a day of it when the day is above 0. */
    String inYear(int month, int day);
}
