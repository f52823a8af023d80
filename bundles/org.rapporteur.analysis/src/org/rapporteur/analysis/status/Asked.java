package org.rapporteur.analysis.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.ResponseDigest;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.date.Verdict;

/**
 * A party that is asked in a round, and what is on record of its answers.
 *
 * @param questionnaire the questionnaire
 * @param round the round
 * @param invitation the invitation; its party is set
 * @param digest the figures of the party's response; empty when none is on record, so that nothing is known
 * @param day the day on which it is told
 */
public record Asked(Questionnaire questionnaire, Round round, Invitation invitation, Optional<ResponseDigest> digest, LocalDate day) {

    /** How it stands with the answers of a party. */
    public enum Standing {
        /** Not sent by the day. */
        NOT_SENT,
        /** Sent, still owed, and not due yet. */
        AWAITED,
        /** Still owed, and perhaps due. */
        PERHAPS_LATE,
        /** Still owed, and certainly due. */
        LATE,
        /** Back by the day it was due. */
        IN_TIME,
        /** Back after the day it was due. */
        CAME_LATE,
        /** Back; whether in time is not known. */
        BACK
    }

    /**
     * All who are asked in a round, in the order of its invitations.
     *
     * @param round a round in its questionnaire
     * @param inquiry its dossier, and the day
     */
    public static List<Asked> in(Round round, Inquiry inquiry) {
        return round.getInvitations().stream().filter(invitation -> invitation.getParty() != null)
                .map(invitation -> of(round, invitation, inquiry.records(), inquiry.date())).toList();
    }

    /**
     * One who is asked in a round.
     *
     * @param round a round in its questionnaire
     * @param invitation one of its invitations, with a party
     * @param records the country records of its dossier; none is loaded
     * @param day the day on which it is told
     */
    public static Asked of(Round round, Invitation invitation, CountryRecords records, LocalDate day) {
        Optional<ResponseDigest> digest = records.digest(invitation.getParty().getId())
                .flatMap(all -> all.responses().stream().filter(one -> Objects.equals(one.getRound(), round.getId())).findFirst());
        return new Asked((Questionnaire) round.eContainer(), round, invitation, digest, day);
    }

    /** Who is asked. */
    public Party party() {
        return invitation.getParty();
    }

    /** When it was sent to the party; empty when no source tells that it was. */
    public Optional<SourceDate> sent() {
        return Optional.ofNullable(invitation.getSent()).or(() -> Optional.ofNullable(round.getSent()));
    }

    /** By when the party's answers are due. */
    public Optional<SourceDate> due() {
        return Optional.ofNullable(invitation.getDue()).or(() -> Optional.ofNullable(round.getDue()));
    }

    /** When the answers came. */
    public Optional<SourceDate> came() {
        return digest.map(ResponseDigest::getReceived);
    }

    /** Whether it was sent by the day. */
    public boolean isSent() {
        return Asking.sent(round, invitation, day);
    }

    /** Whether answers have come by the day. A response that is awaited has not; where none is on record, nothing is known. */
    public Knowledge received() {
        if (digest.isEmpty()) {
            return Knowledge.UNKNOWN;
        }
        boolean later = came().flatMap(SourceDate::earliest).map(received -> received.isAfter(day)).orElse(false);
        return digest.get().getState() != ResponseState.AWAITED && !later ? Knowledge.YES : Knowledge.NO;
    }

    /** Whether answers came by the day they were due. */
    public Knowledge onTime() {
        boolean inTime = due().flatMap(SourceDate::earliest).flatMap(limit -> came().flatMap(SourceDate::latest).map(last -> !last.isAfter(limit)))
                .orElse(false);
        boolean late = due().flatMap(SourceDate::latest).flatMap(limit -> came().flatMap(SourceDate::earliest).map(first -> first.isAfter(limit)))
                .orElse(false);
        return inTime ? Knowledge.YES : late ? Knowledge.NO : Knowledge.UNKNOWN;
    }

    /** Whether answers are still to come: none has, or what came was sent back. */
    public boolean isOwed() {
        return received() != Knowledge.YES || digest.filter(one -> one.getState() == ResponseState.SENT_BACK).isPresent();
    }

    /** How it stands. Reminders go to those that are {@link Standing#LATE}, and to no others. */
    public Standing standing() {
        if (!isOwed()) {
            return switch (onTime()) {
                case YES -> Standing.IN_TIME;
                case NO -> Standing.CAME_LATE;
                case UNKNOWN -> Standing.BACK;
            };
        }
        if (!isSent()) {
            return Standing.NOT_SENT;
        }
        return switch (due().map(limit -> limit.overdue(day)).orElse(Verdict.NO)) {
            case CERTAINLY -> Standing.LATE;
            case POSSIBLY -> Standing.PERHAPS_LATE;
            case NO -> Standing.AWAITED;
        };
    }
}
