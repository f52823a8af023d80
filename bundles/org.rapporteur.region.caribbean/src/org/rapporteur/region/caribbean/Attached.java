package org.rapporteur.region.caribbean;

import java.util.Collection;
import java.util.List;

import org.rapporteur.model.Meeting;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.caribbean.model.AttachedSession;

/**
 * A session that is attached to a seminar.
 *
 * @param meeting the session
 * @param session the seminar, and whether the session came after it
 */
public record Attached(Meeting meeting, AttachedSession session) {

    /** Those among meetings whose seminar is known, in their order. */
    public static List<Attached> among(Collection<Meeting> meetings) {
        return meetings.stream().flatMap(meeting -> Extensions.of(meeting, AttachedSession.class).filter(session -> session.getSeminar() != null)
                .map(session -> new Attached(meeting, session))).toList();
    }
}
