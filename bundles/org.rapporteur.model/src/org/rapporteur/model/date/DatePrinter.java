package org.rapporteur.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

import org.rapporteur.model.text.ListWords;
import org.rapporteur.model.text.Texts;

/**
 * Puts dates in words: {@code 17–19 November 2003}, {@code December 2003 or January 2004}, {@code about 2003}. English and French
 * have words of their own, so that the same dossier prints the same on every Java; other languages have the dates that Java
 * writes in them, with signs between. Every English puts the day first, as the United Nations do.
 * <p>
 * Making one reads files: make one per document. Safe for use by several threads.
 */
public final class DatePrinter {

    private final Texts texts;
    private final ListWords lists;
    private final SinglePrinter singles;
    private final IntervalWords phrases;

    private DatePrinter(Locale locale) {
        texts = Texts.of(DatePrinter.class, "dates", locale);
        lists = ListWords.of(locale);
        singles = texts.has("day") ? new WordedDates(texts) : new JavaDates(locale);
        phrases = new IntervalWords(texts, singles);
    }

    /**
     * The printer of a language.
     *
     * @param locale the language
     */
    public static DatePrinter of(Locale locale) {
        return new DatePrinter(locale);
    }

    /**
     * A date in words.
     *
     * @param date the date
     */
    public String print(Edtf date) {
        return switch (date) {
            case SingleDate single -> single(single);
            case Interval interval -> interval(interval);
            case OneOf(var members) -> oneOf(members);
            case AllOf(var members) -> lists.and(members.stream().map(member -> switch (member) {
                case SingleDate single -> single(single);
                case Range(Bound start, Bound end) -> interval(new Interval(start, end));
            }).toList());
        };
    }

    /**
     * A day in words.
     *
     * @param day the day
     */
    public String print(LocalDate day) {
        return singles.day(day);
    }

    private String single(SingleDate date) {
        String words = bare(date);
        if (date.isApproximate()) {
            words = texts.text(form("about", date.with(Qualifier.NONE)), words);
        }
        return date.isUncertain() ? texts.text("uncertain", words) : words;
    }

    private String bare(SingleDate date) {
        return switch (date) {
            case Day day -> singles.day(day.date());
            case MonthOfYear month -> singles.month(month.month());
            case WholeYear year -> singles.year(year.year());
            case PartOfYear part -> singles.part(part);
            case Unspecified masked -> unspecified(new DatePattern(masked.pattern()));
        };
    }

    private String unspecified(DatePattern date) {
        if (date.hasYear() && date.firstYear() == date.lastYear()) {
            return date.month() > 0 ? singles.month(YearMonth.of(date.firstYear(), date.month())) : singles.year(date.firstYear());
        }
        String years = date.hasYear() ? between(new WholeYear(date.firstYear(), Qualifier.NONE), new WholeYear(date.lastYear(), Qualifier.NONE))
                : texts.text("unknown");
        if (date.month() <= 0 || !texts.has("year.unknown")) {
            return years;
        }
        String rest = singles.inYear(date.month(), date.day());
        return date.hasYear() ? texts.text("year.vague", rest, years) : texts.text("year.unknown", rest);
    }

    private String interval(Interval interval) {
        if (interval.start() instanceof SingleDate start && interval.end() instanceof SingleDate end) {
            return start.equals(end) ? single(start) : phrases.find(start, end)
                    .orElseGet(() -> texts.text("interval", single(start), single(end)));
        }
        if (interval.start() instanceof SingleDate start) {
            return texts.text(interval.end() == NoDate.OPEN ? "open.end" : "unknown.end", texts.text(form("from", start), single(start)));
        }
        SingleDate end = (SingleDate) interval.end();
        return texts.text(interval.start() == NoDate.OPEN ? "open.start" : "unknown.start", texts.text(form("until", end), single(end)));
    }

    private String oneOf(List<Member> members) {
        return phrases.findMonths(members, lists).orElseGet(() -> lists.or(members.stream().map(this::choice).toList()));
    }

    private String choice(Member member) {
        return switch (member) {
            case SingleDate single -> single(single);
            case Range(SingleDate start, SingleDate end) -> between(start, end);
            case Range(Bound start, SingleDate end) -> texts.text("earlier", single(end));
            case Range(SingleDate start, Bound end) -> texts.text("later", single(start));
            case Range range -> throw new IllegalStateException("The range " + range + " has no date.");
        };
    }

    private String between(SingleDate start, SingleDate end) {
        String key = form("between", start).equals(form("between", end)) ? form("between", start) : "between";
        return texts.text(key, single(start), single(end));
    }

    /** The key of a phrase: some languages speak otherwise of a day, a month or year, and anything else. */
    private String form(String phrase, SingleDate date) {
        String kind = date.qualifier() != Qualifier.NONE ? "" : switch (date) {
            case Day day -> ".day";
            case MonthOfYear month -> ".plain";
            case WholeYear year -> ".plain";
            case PartOfYear part -> "";
            case Unspecified masked -> "";
        };
        return texts.has(phrase + kind) ? phrase + kind : phrase;
    }
}
