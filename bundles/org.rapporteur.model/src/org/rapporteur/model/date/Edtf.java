package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date expression of ISO 8601-2, the Extended Date/Time Format: a single date, an interval, or a set of dates. Immutable.
 * <p>
 * Understood are years 0000 to 9999, months, days, parts of a year ({@code 2003-21} to {@code 2003-41}), unspecified digits
 * ({@code 200X}, {@code 2003-XX}, {@code XXXX} for a date nobody knows), qualifiers at the end of a date ({@code ?}, {@code ~},
 * {@code %}), intervals with open ({@code ..}) or unknown (empty) ends, one of a set ({@code [2003-12,2004-01]}), and all of a set
 * ({@code {2002,2004..2006}}). Times of day, longer or negative years, significant digits and qualifiers of single components
 * are refused: no source of a dialogue region speaks so.
 * <p>
 * Expressions are ordered by their earliest day, those without one last; then by their latest day, those without one last; then by
 * their text. Two expressions are equal when their texts are.
 */
public sealed interface Edtf extends Comparable<Edtf> permits SingleDate, Interval, OneOf, AllOf {

    /**
     * Reads an expression. Nothing but the expression may stand in the text, and no space.
     *
     * @param text the expression
     * @return what it says
     * @throws EdtfException when it is none, with the place and what was expected there
     */
    static Edtf parse(String text) {
        return new EdtfParser(text).expression();
    }

    /** The first day this may speak of, as written: qualifiers do not move it. Empty when open or unknown. */
    Optional<LocalDate> earliest();

    /** The last day this may speak of, as written: qualifiers do not move it. Empty when open or unknown. */
    Optional<LocalDate> latest();

    /** How finely this tells the time; of several dates, that of the coarsest. */
    Precision precision();

    /** Whether any date in it is marked {@code ~} or {@code %}. */
    boolean isApproximate();

    /** Whether any date in it is marked {@code ?} or {@code %}. */
    boolean isUncertain();

    /** The canonical text, which {@link #parse(String)} reads back to an equal expression. */
    @Override
    String toString();

    /**
     * Whether all of it lies before a day.
     *
     * @param day the day
     * @return the answer; see {@link Verdict} for what qualifiers do
     */
    default Verdict before(LocalDate day) {
        return Span.of(this).before(day);
    }

    /**
     * Whether all of it lies after a day.
     *
     * @param day the day
     * @return the answer; see {@link Verdict} for what qualifiers do
     */
    default Verdict after(LocalDate day) {
        return Span.of(this).after(day);
    }

    /**
     * Whether all of it lies within a period.
     *
     * @param first first day of the period
     * @param last last day of the period
     * @return the answer; see {@link Verdict} for what qualifiers do
     */
    default Verdict within(LocalDate first, LocalDate last) {
        return Span.of(this).within(first, last);
    }

    /**
     * Whether something due then is overdue on a day. What is due in a month or during a meeting is due by its last day; what is
     * due on one of several dates may be overdue after the first of them, and is after the last. What has no end (an open
     * interval) is never overdue; what is due at an unknown date possibly is.
     *
     * @param day the day on which it is asked
     * @return the answer; see {@link Verdict} for what qualifiers do
     */
    default Verdict overdue(LocalDate day) {
        return Span.ofDeadline(this).before(day);
    }

    @Override
    default int compareTo(Edtf other) {
        if (this instanceof Day(LocalDate mine, Qualifier q) && other instanceof Day(LocalDate its, Qualifier r) && !mine.equals(its)) {
            return mine.compareTo(its);
        }
        return ByDay.ORDER.compare(this, other);
    }
}
