package org.rapporteur.importing.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;

import org.rapporteur.importing.Edit.AddMeeting;

/** The order in which new meetings enter a dossier: by date, then as people count, so that session 10 follows session 9. */
final class MeetingOrder {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    static final Comparator<AddMeeting> OLDEST_FIRST = Comparator
            .<AddMeeting, LocalDate>comparing(meeting -> meeting.when().flatMap(when -> when.earliest()).orElse(LocalDate.MIN))
            .thenComparing(meeting -> padded(meeting.id()));

    private MeetingOrder() {
    }

    private static String padded(String id) {
        return DIGITS.matcher(id).replaceAll(match -> "0".repeat(Math.max(0, 12 - match.group().length())) + match.group());
    }
}
