package org.rapporteur.report.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Asked;
import org.rapporteur.model.Answer;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Party;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
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
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Use;

/**
 * What the countries of a region answered in the latest round that was sent, compared question by question: how many gave which answer,
 * and which did. Only accepted answers count. Workbooks have every answer of every country. Each record is loaded, read and released.
 */
@Component(service = ReportSection.class)
public final class AnswersCompared implements ReportSection {

    @Override
    public String id() {
        return "answers-compared";
    }

    @Override
    public int order() {
        return 350;
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        if (!(subject instanceof Subject.OfRegion of)) {
            return List.of();
        }
        return latest(of.region(), inquiry).map(round -> new Comparison(round, Wording.of(inquiry, AnswersCompared.class)).blocks()).orElse(List.of());
    }

    /** The round that was sent last, of those whose questionnaire asks something. */
    private static Optional<Round> latest(Region region, Inquiry inquiry) {
        return inquiry.dossier().getQuestionnaires().stream().filter(one -> one.getRegion() == region && !one.getSections().isEmpty())
                .flatMap(one -> one.getRounds().stream()).filter(round -> Asked.in(round, inquiry).stream().anyMatch(Asked::isSent))
                .max(Comparator.comparing(round -> Optional.ofNullable(round.getSent()).flatMap(SourceDate::earliest).orElse(LocalDate.MIN)));
    }

    /** How many gave an answer, and who. */
    private record Line(Question question, String answer, List<String> countries) {
    }

    private static final class Comparison {

        private final Round round;
        private final Wording wording;
        private final AnswerWords words;
        private final List<Party> asked;
        private final Map<Question, Map<String, List<String>>> given = new HashMap<>();
        private int accepted;
        private int waiting;
        private int rows;

        Comparison(Round round, Wording wording) {
            this.round = round;
            this.wording = wording;
            words = new AnswerWords(wording);
            asked = Asked.in(round, wording.inquiry()).stream().filter(Asked::isSent).map(Asked::party).toList();
        }

        List<Block> blocks() {
            asked.forEach(party -> with(party, this::count));
            var blocks = new ArrayList<Block>();
            blocks.add(wording.heading(1, "compared.heading"));
            blocks.add(wording.paragraph("compared.text", Answers.subject(round, wording), accepted, asked.size(), waiting));
            if (accepted > 0) {
                ((Questionnaire) round.eContainer()).getSections().stream().filter(section -> !section.isPerRecommendation()).map(this::lines)
                        .filter(lines -> !lines.isEmpty()).forEach(lines -> blocks.add(table(lines)));
                blocks.add(all());
            }
            return blocks;
        }

        private void with(Party party, BiConsumer<Party, Response> use) {
            Optional<CountryRecord> record = wording.inquiry().records().load(party.getId());
            try {
                record.flatMap(known -> known.getResponses().stream().filter(response -> response.getRound() == round
                        && Answers.hasCome(response, wording.inquiry())).findFirst()).ifPresent(response -> use.accept(party, response));
            } finally {
                wording.inquiry().records().release(party.getId());
            }
        }

        private void count(Party party, Response response) {
            if (response.getState() != ResponseState.ACCEPTED) {
                waiting++;
                return;
            }
            accepted++;
            rows += (int) told(response).count();
            told(response).filter(answer -> answer.getRecommendation() == null).forEach(answer -> answers(answer).forEach(text -> given
                    .computeIfAbsent(answer.getQuestion(), question -> new LinkedHashMap<>()).computeIfAbsent(text, key -> new ArrayList<>())
                    .add(wording.party(party))));
        }

        private static Stream<Answer> told(Response response) {
            return response.getAnswers().stream().filter(Answers::counts);
        }

        private List<String> answers(Answer answer) {
            return switch (answer.getQuestion().getKind()) {
                case YES_NO, ONE_OF, SEVERAL_OF -> words.counted(answer);
                case NUMBER, DATE, TEXT, FILE, TABLE -> List.of(words.answer(answer));
            };
        }

        private List<Line> lines(Section section) {
            return section.getQuestions().stream().flatMap(question -> {
                Map<String, List<String>> answers = given.getOrDefault(question, Map.of());
                return switch (question.getKind()) {
                    case YES_NO, ONE_OF, SEVERAL_OF -> words.countable(question)
                            .map(answer -> new Line(question, answer, answers.getOrDefault(answer, List.of())));
                    case NUMBER, DATE, TEXT, FILE, TABLE -> answers.entrySet().stream().map(entry -> new Line(question, entry.getKey(), entry.getValue()));
                };
            }).toList();
        }

        private Block table(List<Line> lines) {
            var section = (Section) lines.getFirst().question().eContainer();
            var columns = List.of(wording.column("answers.question", Column.Kind.TEXT, 4), wording.column("answers.answer", Column.Kind.TEXT, 4),
                    wording.column("compared.number", Column.Kind.NUMBER, 1), wording.column("compared.countries", Column.Kind.TEXT, 4));
            List<List<Cell>> cells = new ArrayList<>();
            Question last = null;
            for (Line line : lines) {
                Cell question = line.question() == last ? Cell.EMPTY : words.question(line.question()); // said once for all its answers
                cells.add(List.of(question, wording.cell(line.answer()), Cell.number(line.countries().size()), wording.cell(wording.list(line.countries()))));
                last = line.question();
            }
            return new Block.Table("compared-" + Listed.id(section.getId()), words.title(section), wording.text("compared.table.description"), columns,
                    Rows.of(cells), Use.READING);
        }

        /** Every answer of every country, read from the records again while it is written. */
        private Block all() {
            var columns = List.of(wording.column("compared.country", Column.Kind.TEXT, 2), wording.column("answers.section", Column.Kind.TEXT, 2),
                    wording.column("answers.recommendation", Column.Kind.TEXT, 3), wording.column("answers.question", Column.Kind.TEXT, 4),
                    wording.column("answers.answer", Column.Kind.TEXT, 4));
            return new Block.Table("answers", wording.text("compared.all"), wording.text("compared.all.description"), columns, new Rows() {
                @Override
                public int count() {
                    return rows;
                }

                @Override
                public Iterator<List<Cell>> iterator() {
                    return asked.stream().flatMap(Comparison.this::rows).iterator();
                }
            }, Use.DATA);
        }

        private Stream<List<Cell>> rows(Party party) {
            var made = new ArrayList<List<Cell>>();
            with(party, (one, response) -> {
                if (response.getState() == ResponseState.ACCEPTED) {
                    told(response).forEach(answer -> made.add(List.of(wording.cell(wording.party(party)), wording.cell(Answers.section(answer, words)),
                            Answers.recommendation(answer, wording), words.question(answer.getQuestion()), wording.cell(words.answer(answer)))));
                }
            });
            return made.stream();
        }
    }
}
