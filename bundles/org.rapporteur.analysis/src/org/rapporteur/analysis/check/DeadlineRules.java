package org.rapporteur.analysis.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Deadlines;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.date.Verdict;

/** Rules on what has passed its day. They look only at a dossier that is still kept: one whose period has not ended. */
final class DeadlineRules {

    List<Rule<Rule.InDossier>> rules() {
        return List.of(
                new Rule<>("meeting-overdue", Severity.WARNING, whileOpen(DeadlineRules::meetings)),
                new Rule<>("commitment-overdue", Severity.WARNING, whileOpen(DeadlineRules::commitments)),
                new Rule<>("round-not-sent", Severity.WARNING, whileOpen(DeadlineRules::rounds)));
    }

    /** Whether the period of a dossier has not ended on the day of the inquiry. */
    static boolean isOpen(Inquiry inquiry) {
        Optional<LocalDate> end = Optional.ofNullable(inquiry.dossier().getPeriod()).flatMap(SourceDate::latest);
        return end.map(last -> !last.isBefore(inquiry.date())).orElse(true);
    }

    static boolean isOverdue(SourceDate due, Inquiry inquiry) {
        return due != null && due.overdue(inquiry.date()) == Verdict.CERTAINLY;
    }

    private static Rule.InDossier whileOpen(Rule.InDossier search) {
        return (inquiry, out) -> {
            if (isOpen(inquiry)) {
                search.look(inquiry, out);
            }
        };
    }

    private static void meetings(Inquiry inquiry, Findings out) {
        Contents.meetings(inquiry).filter(m -> m.getStatus() == MeetingStatus.PLANNED && isOverdue(m.getWhen(), inquiry))
                .forEach(meeting -> out.add(meeting, Literals.MEETING__STATUS, out.words().name(meeting),
                        out.words().date(meeting.getWhen())));
    }

    private static void commitments(Inquiry inquiry, Findings out) {
        var deadlines = new Deadlines(inquiry.date());
        inquiry.dossier().getCommitments().stream().filter(one -> deadlines.overdue(one) == Verdict.CERTAINLY)
                .forEach(one -> out.add(one, Literals.COMMITMENT__DUE, out.words().name(one),
                        out.words().date(Deadlines.due(one).orElseThrow())));
    }

    private static void rounds(Inquiry inquiry, Findings out) {
        for (Round round : Contents.of(inquiry, Round.class)) {
            boolean sent = round.getSent() != null || round.getInvitations().stream().anyMatch(i -> i.getSent() != null);
            if (!sent && isOverdue(round.getDue(), inquiry)) {
                out.add(round, Literals.ROUND__SENT, out.words().name(round), out.words().date(round.getDue()));
            }
        }
    }
}
