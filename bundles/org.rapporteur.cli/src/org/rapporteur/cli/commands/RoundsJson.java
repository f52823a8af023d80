package org.rapporteur.cli.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import com.google.gson.stream.JsonWriter;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Asked;
import org.rapporteur.analysis.status.RoundFigures;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Names;

/** How rounds stand, as one JSON document; dates are EDTF, what is not known is null. */
final class RoundsJson {

    private final JsonWriter json;
    private final Names names;

    private RoundsJson(JsonWriter json, Names names) {
        this.json = json;
        this.names = names;
    }

    static void write(List<RoundFigures> rounds, Inquiry inquiry, PrintStream out) throws IOException {
        JsonWriter json = Json.to(out);
        json.setSerializeNulls(true);
        var writing = new RoundsJson(json, new Names(inquiry.locale()));
        json.beginObject().name("date").value(inquiry.date().toString()).name("rounds").beginArray();
        for (RoundFigures figures : rounds) {
            writing.write(figures);
        }
        json.endArray().endObject();
        json.flush();
        out.println();
    }

    private void write(RoundFigures figures) throws IOException {
        Round round = figures.round();
        var questionnaire = (Questionnaire) round.eContainer();
        json.beginObject().name("id").value(round.getId()).name("questionnaire").value(questionnaire.getId())
                .name("version").value(questionnaire.getVersion()).name("subject").value(round.getSubject())
                .name("sent").value(edtf(Optional.ofNullable(round.getSent()))).name("due").value(edtf(Optional.ofNullable(round.getDue())));
        json.name("meetings").beginArray();
        for (Meeting meeting : round.getMeetings()) {
            json.value(meeting.getId());
        }
        json.endArray().name("asked").value(figures.asked().size()).name("sentTo").value(figures.sent());
        share("reporting", figures.reporting());
        share("onTime", figures.onTime());
        share("completeness", figures.completeness());
        json.name("countries").beginArray();
        for (Asked asked : figures.asked()) {
            write(asked);
        }
        json.endArray().endObject();
    }

    private void share(String name, RoundFigures.Share share) throws IOException {
        json.name(name).beginObject().name("numerator").value(share.numerator()).name("denominator").value(share.denominator())
                .name("unknown").value(share.unknown()).endObject();
    }

    private void write(Asked asked) throws IOException {
        json.beginObject().name("country").value(asked.party().getId()).name("name").value(names.shortName(asked.party()))
                .name("focalPoint").value(Optional.ofNullable(asked.invitation().getFocalPoint()).map(person -> person.getName()).orElse(null))
                .name("sent").value(edtf(asked.sent())).name("due").value(edtf(asked.due())).name("received").value(edtf(asked.came()))
                .name("state").value(asked.digest().map(digest -> digest.getState().getLiteral()).orElse(null))
                .name("standing").value(QuestionnaireStatusCommand.word(asked.standing()));
        json.name("answered").value(asked.digest().map(digest -> digest.getAnswered()).orElse(null))
                .name("applicable").value(asked.digest().map(digest -> digest.getApplicable()).orElse(null)).endObject();
    }

    private static String edtf(Optional<SourceDate> date) {
        return date.map(known -> known.edtf().toString()).orElse(null);
    }
}
