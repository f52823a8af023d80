package org.rapporteur.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

import org.rapporteur.model.date.EdtfException.Expected;

/** Reads one expression. Plain days, nearly all there are in a dossier, take a short way. */
final class EdtfParser {

    private static final int MISSING = -1;
    private static final int HIDDEN = 0;

    private final String text;
    private int at;

    // What the date read last says: year with hidden digits as nought, month and day as number, HIDDEN or MISSING
    private int year;
    private boolean hiddenYear;
    private int month;
    private int day;

    EdtfParser(String text) {
        this.text = text;
    }

    Edtf expression() {
        if (isPlainDay()) {
            return Day.of(LocalDate.of(number(0, 4), number(5, 2), number(8, 2)));
        }
        if (take("[")) {
            return new OneOf(members(']', Expected.NEXT_OR_BRACKET));
        }
        if (take("{")) {
            return new AllOf(members('}', Expected.NEXT_OR_BRACE));
        }
        Bound start = bound();
        if (atEnd() && start instanceof SingleDate date) {
            return date;
        }
        require("/", start instanceof SingleDate ? Expected.END_OR_SLASH : Expected.SLASH);
        int second = at;
        Bound end = bound();
        if (!atEnd()) {
            throw expected(Expected.END, at);
        }
        if (start instanceof NoDate && end instanceof NoDate) {
            throw expected(Expected.DATE, second);
        }
        if (Order.reversed(start, end)) {
            throw expected(Expected.LATER_DATE, second);
        }
        return new Interval(start, end);
    }

    /** Checks that the text is a date with hidden digits, and nothing more. */
    void checkUnspecified() {
        scan();
        if (!atEnd()) {
            throw expected(Expected.END, at);
        }
        if (!isHidden()) {
            throw expected(Expected.HIDDEN_DIGIT, at);
        }
    }

    private boolean isPlainDay() {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int y = number(0, 4);
        int m = number(5, 2);
        int d = number(8, 2);
        return y >= 0 && m >= 1 && m <= 12 && d >= 1 && (d <= 28 || d <= YearMonth.of(y, m).lengthOfMonth());
    }

    private List<Member> members(char close, Expected next) {
        List<Member> members = new ArrayList<>();
        do {
            members.add(member(close));
        } while (take(","));
        require(String.valueOf(close), next);
        if (!atEnd()) {
            throw expected(Expected.NOTHING, at);
        }
        return members;
    }

    private Member member(char close) {
        if (take("..")) {
            return new Range(NoDate.OPEN, date());
        }
        SingleDate start = date();
        if (!take("..")) {
            return start;
        }
        if (see(",") || see(String.valueOf(close))) {
            return new Range(start, NoDate.OPEN);
        }
        int second = at;
        SingleDate end = date();
        if (Order.reversed(start, end)) {
            throw expected(Expected.LATER_DATE, second);
        }
        return new Range(start, end);
    }

    private Bound bound() {
        if (take("..")) {
            return NoDate.OPEN;
        }
        // Nothing before or after the slash is an unknown bound; a text of nothing at all is an error
        boolean nothing = see("/") && at == 0 || atEnd() && at > 0;
        return nothing ? NoDate.UNKNOWN : date();
    }

    private SingleDate date() {
        int start = at;
        scan();
        String digits = text.substring(start, at);
        Qualifier qualifier = qualifier();
        if (isHidden()) {
            return new Unspecified(digits, qualifier);
        }
        if (month == MISSING) {
            return new WholeYear(year, qualifier);
        }
        if (month > 12) {
            return new PartOfYear(year, YearPart.withCode(month).orElseThrow(), qualifier);
        }
        return day == MISSING ? new MonthOfYear(YearMonth.of(year, month), qualifier) : new Day(LocalDate.of(year, month, day), qualifier);
    }

    private boolean isHidden() {
        return hiddenYear || month == HIDDEN || day == HIDDEN;
    }

    /** Reads a date without qualifier. */
    private void scan() {
        int start = at;
        month = MISSING;
        day = MISSING;
        scanYear();
        if (!take("-")) {
            return;
        }
        month = component(Expected.MONTH);
        boolean part = !hiddenYear && YearPart.withCode(month).isPresent();
        if (month > 12 && !part) {
            throw expected(Expected.MONTH, at - 2);
        }
        if (!part && take("-")) {
            day = component(Expected.DAY);
            if (!new DatePattern(text.substring(start, at)).exists()) {
                throw expected(Expected.DAY, at - 2);
            }
        }
    }

    private void scanYear() {
        int start = at;
        hiddenYear = false;
        year = 0;
        for (; at < start + 4; at++) {
            char c = atEnd() ? 0 : text.charAt(at);
            boolean digit = c >= '0' && c <= '9' && !hiddenYear;
            if (!digit && c != 'X') {
                throw expected(at == start ? Expected.DATE : Expected.YEAR, at);
            }
            hiddenYear |= c == 'X';
            year = year * 10 + (digit ? c - '0' : 0);
        }
    }

    /** Two digits of at least 1, or {@code XX}. */
    private int component(Expected what) {
        if (take("XX")) {
            return HIDDEN;
        }
        int value = at + 2 <= text.length() ? number(at, 2) : MISSING;
        if (value < 1) {
            throw expected(what, at);
        }
        at += 2;
        return value;
    }

    private Qualifier qualifier() {
        for (Qualifier qualifier : Qualifier.values()) {
            if (qualifier != Qualifier.NONE && take(qualifier.mark())) {
                return qualifier;
            }
        }
        return Qualifier.NONE;
    }

    /** The number of some ASCII digits, or -1 when there are others. */
    private int number(int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return MISSING;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private boolean atEnd() {
        return at >= text.length();
    }

    private boolean see(String part) {
        return text.startsWith(part, at);
    }

    private boolean take(String part) {
        boolean seen = see(part);
        if (seen) {
            at += part.length();
        }
        return seen;
    }

    private void require(String part, Expected otherwise) {
        if (!take(part)) {
            throw expected(otherwise, at);
        }
    }

    private EdtfException expected(Expected what, int where) {
        return new EdtfException(text, where, what);
    }
}
