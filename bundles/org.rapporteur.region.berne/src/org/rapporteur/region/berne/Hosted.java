package org.rapporteur.region.berne;

import java.util.Collection;
import java.util.List;

import org.rapporteur.model.Meeting;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.region.Extensions;
import org.rapporteur.region.berne.model.HostedPanel;

/**
 * A panel or workshop that takes place inside another meeting.
 *
 * @param meeting the panel or workshop
 * @param panel where it takes place
 */
public record Hosted(Meeting meeting, HostedPanel panel) {

    /** Those among meetings, in their order. */
    public static List<Hosted> among(Collection<Meeting> meetings) {
        return meetings.stream().flatMap(meeting -> Extensions.of(meeting, HostedPanel.class).map(panel -> new Hosted(meeting, panel))).toList();
    }

    /** When it takes place: its own date, otherwise that of its host; null when no source tells. */
    public SourceDate when() {
        return meeting.getWhen() == null && panel.getHost() != null ? panel.getHost().getWhen() : meeting.getWhen();
    }
}
