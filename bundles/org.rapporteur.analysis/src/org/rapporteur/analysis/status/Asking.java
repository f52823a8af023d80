package org.rapporteur.analysis.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;

/**
 * Which countries have been asked by a day what became of a meeting's recommendations: those invited in a round about the meeting
 * that was sent by then. A round is sent when it, or the invitation, has a date of sending, be it unknown ({@code XXXX}); without any,
 * no source tells that it was sent.
 */
public final class Asking {

    private final LocalDate day;
    private final Map<Meeting, Set<Party>> asked = new HashMap<>();

    /**
     * @param dossier the dossier, which is read once
     * @param day the day
     */
    public Asking(Dossier dossier, LocalDate day) {
        this.day = day;
        for (Questionnaire questionnaire : dossier.getQuestionnaires()) {
            questionnaire.getRounds().forEach(this::note);
        }
    }

    /** Whether a party was asked about a meeting's recommendations. */
    public boolean asked(Meeting meeting, Party party) {
        return asked.getOrDefault(meeting, Set.of()).contains(party);
    }

    /**
     * Whether an invitation was sent by a day.
     *
     * @param round its round
     * @param invitation the invitation
     * @param day the day
     */
    public static boolean sent(Round round, Invitation invitation, LocalDate day) {
        SourceDate sent = invitation.getSent() == null ? round.getSent() : invitation.getSent();
        return sent != null && sent.earliest().map(first -> !first.isAfter(day)).orElse(true);
    }

    private void note(Round round) {
        for (Invitation invitation : round.getInvitations()) {
            if (invitation.getParty() != null && sent(round, invitation, day)) {
                round.getMeetings().forEach(
                        meeting -> asked.computeIfAbsent(meeting, m -> new HashSet<>()).add(invitation.getParty()));
            }
        }
    }
}
