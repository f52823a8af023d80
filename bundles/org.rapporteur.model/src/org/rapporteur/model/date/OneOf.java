package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One of several dates, the source does not know or tell which: {@code [2003-12,2004-01]}, {@code [1999..2003]}, {@code [..2003-12]}.
 *
 * @param members the dates and ranges; kept sorted, each once
 */
public record OneOf(List<Member> members) implements Edtf {

    /** Sorts the members, and refuses a set of none. */
    public OneOf {
        members = Members.canonical(members);
    }

    @Override
    public Optional<LocalDate> earliest() {
        return Members.earliest(members);
    }

    @Override
    public Optional<LocalDate> latest() {
        return Members.latest(members);
    }

    @Override
    public Precision precision() {
        return Members.precision(members);
    }

    @Override
    public boolean isApproximate() {
        return members.stream().anyMatch(Member::isApproximate);
    }

    @Override
    public boolean isUncertain() {
        return members.stream().anyMatch(Member::isUncertain);
    }

    @Override
    public String toString() {
        return Members.text('[', members, ']');
    }
}
