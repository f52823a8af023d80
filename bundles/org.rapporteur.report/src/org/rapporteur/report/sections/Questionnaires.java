package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapporteur.model.Invitation;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Use;

/** Whether a country's questionnaires came back, and when. */
final class Questionnaires {

    private record Asked(Round round, Invitation invitation, Optional<Response> response) {
    }

    private Questionnaires() {
    }

    static List<Block> of(Subject.OfCountry country, Wording wording) {
        List<Asked> asked = asked(country, wording);
        if (asked.isEmpty()) {
            return List.of(wording.heading(2, "questionnaires.heading"),
                    wording.paragraph("questionnaires.none", wording.party(country.party())));
        }
        var columns = List.of(wording.column("questionnaires.round", Column.Kind.TEXT, 4), wording.column("questionnaires.sent", Column.Kind.DATE, 1.6),
                wording.column("questionnaires.due", Column.Kind.DATE, 1.6), wording.column("questionnaires.received", Column.Kind.DATE, 1.6),
                wording.column("questionnaires.state", Column.Kind.TEXT, 2));
        return List.of(wording.heading(2, "questionnaires.heading"),
                new Block.Table("questionnaires", wording.text("questionnaires.table"), wording.text("questionnaires.table.description"), columns,
                        Listed.rows(asked, one -> List.of(wording.cell(subject(one.round(), wording)), wording.dateCell(sent(one)),
                                wording.dateCell(due(one)), wording.dateCell(one.response().map(Response::getReceived).orElse(null)),
                                wording.cell(state(one, wording)))), Use.BOTH));
    }

    private static List<Asked> asked(Subject.OfCountry country, Wording wording) {
        var asked = new ArrayList<Asked>();
        for (var questionnaire : wording.inquiry().dossier().getQuestionnaires()) {
            if (questionnaire.getRegion() != null && questionnaire.getRegion() != country.region()) {
                continue;
            }
            for (Round round : questionnaire.getRounds()) {
                round.getInvitations().stream().filter(invitation -> invitation.getParty() == country.party()).findFirst()
                        .ifPresent(invitation -> asked.add(new Asked(round, invitation, response(round, country))));
            }
        }
        return asked;
    }

    private static Optional<Response> response(Round round, Subject.OfCountry country) {
        return country.record().flatMap(record -> record.getResponses().stream().filter(response -> response.getRound() == round).findFirst());
    }

    private static String subject(Round round, Wording wording) {
        if (round.getSubject() != null) {
            return round.getSubject();
        }
        return wording.list(round.getMeetings().stream().map(wording::meetingAndDate).toList());
    }

    private static SourceDate sent(Asked asked) {
        return asked.invitation().getSent() == null ? asked.round().getSent() : asked.invitation().getSent();
    }

    private static SourceDate due(Asked asked) {
        return asked.invitation().getDue() == null ? asked.round().getDue() : asked.invitation().getDue();
    }

    private static String state(Asked asked, Wording wording) {
        return wording.label(asked.response().map(Response::getState).orElse(ResponseState.AWAITED));
    }
}
