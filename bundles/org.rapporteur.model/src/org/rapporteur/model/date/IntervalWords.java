package org.rapporteur.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.rapporteur.model.text.ListWords;
import org.rapporteur.model.text.Texts;

/**
 * Several dates in a phrase that names the month or year they share once: {@code 17–19 November 2003}. Only for languages whose
 * words are in our texts, and for dates without qualifier.
 *
 * @param texts the words
 * @param singles single dates in the same language
 */
record IntervalWords(Texts texts, SinglePrinter singles) {

    /** The phrase for an interval; empty when there is none that is shorter than its two dates. The two differ. */
    Optional<String> find(SingleDate start, SingleDate end) {
        if (start.qualifier() != Qualifier.NONE || end.qualifier() != Qualifier.NONE) {
            return Optional.empty();
        }
        if (start instanceof WholeYear first && end instanceof WholeYear last) {
            return Optional.of(texts.text("years", singles.year(first.year()), singles.year(last.year())));
        }
        if (!(singles instanceof WordedDates words)) {
            return Optional.empty();
        }
        if (start instanceof Day first && end instanceof Day last) {
            return Optional.of(days(words, first.date(), last.date()));
        }
        if (start instanceof MonthOfYear(YearMonth first, Qualifier q) && end instanceof MonthOfYear(YearMonth last, Qualifier r)
                && first.getYear() == last.getYear()) {
            return Optional.of(texts.text("months.of.year", words.monthName(first.getMonthValue()), words.monthName(last.getMonthValue()),
                    words.year(last.getYear())));
        }
        return Optional.empty();
    }

    private String days(WordedDates words, LocalDate first, LocalDate last) {
        String firstDay = words.dayNumber(first.getDayOfMonth());
        String lastDay = words.dayNumber(last.getDayOfMonth());
        String lastMonth = words.monthName(last.getMonthValue());
        String year = words.year(last.getYear());
        if (YearMonth.from(first).equals(YearMonth.from(last))) {
            return texts.text("days.of.month", firstDay, lastDay, lastMonth, year);
        }
        return first.getYear() == last.getYear()
                ? texts.text("days.of.year", firstDay, words.monthName(first.getMonthValue()), lastDay, lastMonth, year)
                : texts.text("days", words.day(first), words.day(last));
    }

    /** One of several months of the same year, "November or December 2003"; empty when the members are something else. */
    Optional<String> findMonths(List<Member> members, ListWords lists) {
        List<YearMonth> months = members.stream().map(IntervalWords::month).flatMap(Optional::stream).toList();
        boolean oneYear = months.size() == members.size() && months.stream().map(YearMonth::getYear).distinct().count() == 1;
        if (!oneYear || !(singles instanceof WordedDates words)) {
            return Optional.empty();
        }
        List<String> names = months.stream().map(month -> words.monthName(month.getMonthValue())).toList();
        return Optional.of(texts.text("some.months", lists.or(names), words.year(months.getFirst().getYear())));
    }

    private static Optional<YearMonth> month(Member member) {
        return member instanceof MonthOfYear(YearMonth month, Qualifier qualifier) && qualifier == Qualifier.NONE ? Optional.of(month)
                : Optional.empty();
    }
}
