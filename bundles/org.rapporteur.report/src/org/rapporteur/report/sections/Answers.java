package org.rapporteur.report.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Answer;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.Section;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Tone;
import org.rapporteur.report.tree.Use;

/**
 * What a country answered to its region's questionnaires. Printed is its latest response, each answer beside the one before; answers that
 * have become progress stand with the recommendations and are not said twice. Workbooks have every answer to every round, those to
 * questions that did not apply among them, marked as such.
 */
@Component(service = ReportSection.class)
public final class Answers implements ReportSection {

    /** An answer and what was answered before. */
    private record Row(Answer answer, Optional<Answer> before) {
    }

    /** What makes answers of two rounds answers to the same question. */
    private record Key(String question, Optional<Recommendation> about) {
        static Key of(Answer answer) {
            return new Key(answer.getQuestion().getId(), Optional.ofNullable(answer.getRecommendation()));
        }
    }

    @Override
    public String id() {
        return "answers";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        if (!(subject instanceof Subject.OfCountry country)) {
            return List.of();
        }
        var wording = Wording.of(inquiry, Answers.class);
        List<Response> responses = responses(country, inquiry);
        if (responses.isEmpty()) {
            return List.of();
        }
        Response latest = responses.getLast();
        var blocks = new ArrayList<Block>();
        blocks.add(wording.heading(1, "answers.heading"));
        blocks.add(latest.getReceived() == null ? wording.paragraph("answers.latest", subject(latest.getRound(), wording))
                : wording.paragraph("answers.latest.dated", subject(latest.getRound(), wording), wording.date(latest.getReceived())));
        if (latest.getState() != ResponseState.ACCEPTED) {
            blocks.add(new Block.Note(Tone.PLANNED, wording.text("answers.notAccepted", wording.label(latest.getState()))));
        }
        Map<Key, Answer> before = new HashMap<>();
        responses.subList(0, responses.size() - 1).forEach(response -> response.getAnswers().stream().filter(Answers::counts)
                .forEach(answer -> before.put(Key.of(answer), answer)));
        var questionnaire = (Questionnaire) latest.getRound().eContainer();
        for (Section section : questionnaire.getSections()) {
            List<Row> rows = latest.getAnswers().stream().filter(answer -> counts(answer) && answer.getQuestion().eContainer() == section)
                    .filter(answer -> !section.isPerRecommendation() || answer.getQuestion().getUse() == AnswerUse.ANSWER)
                    .map(answer -> new Row(answer, Optional.ofNullable(before.get(Key.of(answer))))).toList();
            if (!rows.isEmpty()) {
                blocks.add(printed(section, rows, wording));
            }
        }
        blocks.add(all(responses, wording));
        return blocks;
    }

    /** The responses that have come by the day of the inquiry and were not sent back, in the order in which the rounds were sent. */
    private static List<Response> responses(Subject.OfCountry country, Inquiry inquiry) {
        List<Round> rounds = inquiry.dossier().getQuestionnaires().stream().filter(one -> one.getRegion() == country.region())
                .flatMap(one -> one.getRounds().stream()).toList();
        return country.record().stream().flatMap(record -> record.getResponses().stream())
                .filter(response -> rounds.contains(response.getRound()) && hasCome(response, inquiry))
                .sorted(Comparator.<Response, LocalDate>comparing(response -> sent(response.getRound()))
                        .thenComparing(response -> rounds.indexOf(response.getRound()))).toList();
    }

    private static LocalDate sent(Round round) {
        return Optional.ofNullable(round.getSent()).flatMap(SourceDate::earliest).orElse(LocalDate.MIN);
    }

    /** Whether a response has come by the day and was not sent back, and says something. */
    static boolean hasCome(Response response, Inquiry inquiry) {
        boolean later = Optional.ofNullable(response.getReceived()).flatMap(SourceDate::earliest).map(day -> day.isAfter(inquiry.date())).orElse(false);
        return !later && (response.getState() == ResponseState.ACCEPTED || response.getState() == ResponseState.RECEIVED)
                && response.getAnswers().stream().anyMatch(answer -> answer.getQuestion() != null);
    }

    /** Whether an answer says something and its question applied. */
    static boolean counts(Answer answer) {
        return answer.isApplicable() && answer.getQuestion() != null && AnswerWords.isGiven(answer);
    }

    /** What a round asks about, in words. */
    static String subject(Round round, Wording wording) {
        return round.getSubject() != null ? round.getSubject() : wording.list(round.getMeetings().stream().map(wording::meetingAndDate).toList());
    }

    private static Block.Table printed(Section section, List<Row> rows, Wording wording) {
        var words = new AnswerWords(wording);
        var columns = List.of(wording.column("answers.recommendation", Column.Kind.TEXT, 3), wording.column("answers.question", Column.Kind.TEXT, 3.5),
                wording.column("answers.answer", Column.Kind.TEXT, 4), wording.column("answers.before", Column.Kind.TEXT, 3));
        return new Block.Table("answers-" + Listed.id(section.getId()), words.title(section), wording.text("answers.table.description"), columns,
                Listed.rows(rows, row -> List.of(recommendation(row.answer(), wording), words.question(row.answer().getQuestion()),
                        wording.cell(words.answer(row.answer())), wording.cell(row.before().map(words::answer).orElse("")))), Use.READING);
    }

    private static Block all(List<Response> responses, Wording wording) {
        record Said(Response response, Answer answer) {
        }
        var words = new AnswerWords(wording);
        List<Said> said = responses.stream().flatMap(response -> response.getAnswers().stream().filter(answer -> answer.getQuestion() != null)
                .map(answer -> new Said(response, answer))).toList();
        var columns = List.of(wording.column("answers.round", Column.Kind.TEXT, 2.5), wording.column("answers.received", Column.Kind.DATE, 1.3),
                wording.column("answers.state", Column.Kind.TEXT, 1.3), wording.column("answers.section", Column.Kind.TEXT, 2),
                wording.column("answers.recommendation", Column.Kind.TEXT, 3), wording.column("answers.question", Column.Kind.TEXT, 4),
                wording.column("answers.answer", Column.Kind.TEXT, 4), wording.column("answers.applies", Column.Kind.STATE, 1.2));
        return new Block.Table("answers", wording.text("answers.all"), wording.text("answers.all.description"), columns,
                Listed.rows(said, one -> List.of(wording.cell(subject(one.response().getRound(), wording)), wording.dateCell(one.response().getReceived()),
                        wording.cell(wording.label(one.response().getState())), wording.cell(section(one.answer(), words)),
                        recommendation(one.answer(), wording), words.question(one.answer().getQuestion()), wording.cell(words.answer(one.answer())),
                        applies(one.answer(), wording))), Use.DATA);
    }

    static String section(Answer answer, AnswerWords words) {
        return answer.getQuestion().eContainer() instanceof Section section ? words.title(section) : "";
    }

    static Cell recommendation(Answer answer, Wording wording) {
        Recommendation about = answer.getRecommendation();
        if (about == null) {
            return Cell.EMPTY;
        }
        return Objects.requireNonNullElse(about.getNumber(), "").isEmpty() ? wording.recommendation(about)
                : switch (wording.recommendation(about)) {
                    case Cell.Text text -> new Cell.Text(wording.text("answers.numbered", about.getNumber(), text.value()), text.language());
                    case Cell other -> wording.cell(about.getNumber());
                };
    }

    /** Whether the question applied; a question left open of which that is not known is marked like one that did not. */
    static Cell applies(Answer answer, Wording wording) {
        return answer.isApplicable() ? new Cell.State(wording.text("answers.applies.yes"), Tone.DONE)
                : new Cell.State(wording.text("answers.applies.no"), Tone.NOT_APPLICABLE);
    }
}
