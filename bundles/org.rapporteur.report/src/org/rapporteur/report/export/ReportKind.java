package org.rapporteur.report.export;

import java.util.Locale;

import org.rapporteur.report.Subject;

/** The kinds of reports; their text is what {@code --report} takes. */
public enum ReportKind {
    /** One country in a region. */
    COUNTRY,
    /** One meeting. */
    MEETING,
    /** One region. */
    REGION,
    /** Migration at a Glance: everything the dossier holds, in one publication. */
    GLANCE;

    /** The kind as it is written on a command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of report that a subject has. */
    public static ReportKind of(Subject subject) {
        return switch (subject) {
            case Subject.OfCountry c -> COUNTRY;
            case Subject.OfMeeting m -> MEETING;
            case Subject.OfRegion r -> REGION;
            case Subject.OfDossier d -> GLANCE;
        };
    }
}
