package org.rapporteur.model.date;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The order of dates: by the earliest day, then the latest, unknown ones last; then by the text, so that only equal ones tie. */
final class ByDay {

    private static final Comparator<Optional<LocalDate>> UNKNOWN_LAST =
            Comparator.comparing(day -> day.orElse(LocalDate.MAX));

    static final Comparator<Edtf> ORDER = Comparator.comparing(Edtf::earliest, UNKNOWN_LAST)
            .thenComparing(Edtf::latest, UNKNOWN_LAST).thenComparing(Edtf::toString);

    static final Comparator<Member> MEMBERS = Comparator.comparing(Member::earliest, UNKNOWN_LAST)
            .thenComparing(Member::latest, UNKNOWN_LAST).thenComparing(Member::toString);

    private ByDay() {
    }
}
