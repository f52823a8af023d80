package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.rapporteur.model.date.EdtfException.Expected;

/**
 * A date as the source says it: what it means, and the source's own words. In files it is one text: the expression, one space,
 * the wording, as in {@code [2003-12,2004-01] December 2003 or early January 2004}; without wording just the expression.
 *
 * @param edtf what it means
 * @param wording the source's words, exact; empty when there are none to keep
 */
public record SourceDate(Edtf edtf, String wording) implements Comparable<SourceDate> {

    private static final Comparator<SourceDate> ORDER = Comparator.comparing(SourceDate::edtf).thenComparing(SourceDate::wording);

    /** Refuses a wording of nothing but white space. */
    public SourceDate {
        Objects.requireNonNull(edtf);
        if (wording.isBlank() && !wording.isEmpty()) {
            throw new IllegalArgumentException("The wording of the date " + edtf + " is blank: leave it out, or give the source's words.");
        }
    }

    /**
     * A date without wording.
     *
     * @param edtf what it means
     */
    public static SourceDate of(Edtf edtf) {
        return new SourceDate(edtf, "");
    }

    /**
     * A day without wording.
     *
     * @param day the day, of a year from 0 to 9999
     */
    public static SourceDate of(LocalDate day) {
        return of(Day.of(day));
    }

    /**
     * Reads the text of a date.
     *
     * @param text the expression, or the expression, one space and the wording
     * @return the date
     * @throws EdtfException when the expression is none, or a space is not followed by a wording
     */
    public static SourceDate parse(String text) {
        int space = text.indexOf(' ');
        if (space < 0) {
            return new SourceDate(Edtf.parse(text), "");
        }
        Edtf edtf = Edtf.parse(text.substring(0, space));
        String wording = text.substring(space + 1);
        if (wording.isBlank()) {
            throw new EdtfException(text, text.length(), Expected.WORDING);
        }
        return new SourceDate(edtf, wording);
    }

    /** The first day this may speak of; empty when open or unknown. */
    public Optional<LocalDate> earliest() {
        return edtf.earliest();
    }

    /** The last day this may speak of; empty when open or unknown. */
    public Optional<LocalDate> latest() {
        return edtf.latest();
    }

    /** The day, when this is one day without qualifier; empty otherwise. */
    public Optional<LocalDate> exactDay() {
        return edtf instanceof Day(LocalDate day, Qualifier qualifier) && qualifier == Qualifier.NONE ? Optional.of(day) : Optional.empty();
    }

    /**
     * Whether something due then is overdue on a day; see {@link Edtf#overdue(LocalDate)}.
     *
     * @param day the day on which it is asked
     */
    public Verdict overdue(LocalDate day) {
        return edtf.overdue(day);
    }

    /**
     * The date in words: the source's, and where there are none, those of a language.
     *
     * @param printer the printer of that language; making one takes some time, so it is made once for a document
     */
    public String print(DatePrinter printer) {
        return wording.isEmpty() ? printer.print(edtf) : wording;
    }

    /** By what it means, then by the words. */
    @Override
    public int compareTo(SourceDate other) {
        return ORDER.compare(this, other);
    }

    /** The text that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return wording.isEmpty() ? edtf.toString() : edtf + " " + wording;
    }
}
