package org.rapporteur.benchmarks;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rapporteur.model.Answer;
import org.rapporteur.model.Choice;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.Section;
import org.rapporteur.model.State;
import org.rapporteur.model.Text;
import org.rapporteur.ooxml.read.ReadingLimits;
import org.rapporteur.questionnaire.collect.Collected;
import org.rapporteur.questionnaire.collect.Collecting;
import org.rapporteur.questionnaire.excel.ExcelForm;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormBuilder;
import org.rapporteur.questionnaire.form.FormFormat;
import org.rapporteur.questionnaire.word.WordForm;

/**
 * Forms of 300 questions for 200 countries, with the answers of the last round filled in, against compressing the same XML; and collecting
 * them, against unpacking and parsing them.
 */
final class FormsBenchmark {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final int COUNTRIES = 200;
    private static final int SECTIONS = 10;
    private static final int QUESTIONS = 300;
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    private final Dossier dossier = MAKE.createDossier();
    private final Questionnaire questionnaire = MAKE.createQuestionnaire();
    private final List<CountryRecord> records = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        new FormsBenchmark().run(Files.createDirectories(Path.of(arguments[0]).resolve("forms")));
    }

    private void run(Path folder) throws Exception {
        Round round = make();
        List<FormFormat> formats = List.of(new WordForm(), new ExcelForm());
        List<Floor> floors = new ArrayList<>();
        for (FormFormat format : formats) {
            for (int i = 0; i < COUNTRIES; i++) {
                var out = new ByteArrayOutputStream();
                format.write(form(builder(), round, i), out);
                floors.add(Floor.of(out.toByteArray()));
            }
        }
        System.out.printf("f) forms of %d questions for %d countries in Word and Excel, %d and %d kB of XML each%n", QUESTIONS, COUNTRIES,
                floors.getFirst().size() / 1000, floors.getLast().size() / 1000);
        new Rounds(5).way("floor", () -> {
            for (int i = 0; i < floors.size(); i++) {
                floors.get(i).write(folder.resolve(i + ".floor"));
            }
        }).way("forms", () -> write(formats, round, folder)).run().mark("against the floor", "forms", 3, "floor");
        for (FormFormat format : formats) {
            collect(IntStream.range(0, COUNTRIES).mapToObj(i -> folder.resolve(i + "." + format.id())).toList(), format.id());
        }
    }

    private void collect(List<Path> files, String format) throws Exception {
        System.out.printf("f) %d filled forms collected, %s%n", files.size(), format);
        var memory = RecordsInMemory.of(records);
        var collecting = new Collecting(ReadingLimits.of(name -> null));
        new Rounds(5).way("floor", () -> {
            for (Path file : files) {
                Floor.read(file);
            }
        }).way("collect", () -> {
            Collected collected = collecting.collect(dossier, memory, files, false, DAY);
            if (collected.answers() != COUNTRIES * QUESTIONS) {
                throw new IllegalStateException("only " + collected.answers() + " answers: " + collected.lines(Locale.ENGLISH, false));
            }
        }).run().mark("against the floor", "collect", 3, "floor");
    }

    private FormBuilder builder() {
        return new FormBuilder(dossier, DAY, Locale.ENGLISH);
    }

    private Form form(FormBuilder builder, Round round, int country) {
        return builder.build(round, round.getInvitations().get(country), Optional.of(records.get(country)));
    }

    private void write(List<FormFormat> formats, Round round, Path folder) throws IOException {
        FormBuilder builder = builder();
        for (int i = 0; i < COUNTRIES; i++) {
            Form form = form(builder, round, i);
            for (FormFormat format : formats) {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(i + "." + format.id())), 1 << 16)) {
                    format.write(form, out);
                }
            }
        }
    }

    private Round make() {
        dossier.setId("benchmark");
        dossier.setRegister(MAKE.createRegister());
        dossier.getQuestionnaires().add(questionnaire);
        questionnaire.setId("questionnaire");
        questionnaire.getTitles().add(text("Progress since the last conference"));
        for (int i = 0; i < SECTIONS; i++) {
            questionnaire.getSections().add(section(i));
        }
        Round last = round("first");
        Round next = round("second");
        for (int i = 0; i < COUNTRIES; i++) {
            State state = MAKE.createState();
            state.setId("" + (char) ('A' + i / 26) + (char) ('A' + i % 26) + "X");
            dossier.getRegister().getParties().add(state);
            Invitation invitation = MAKE.createInvitation();
            invitation.setParty(state);
            next.getInvitations().add(invitation);
            CountryRecord record = MAKE.createCountryRecord();
            record.setId(state.getId());
            record.setParty(state);
            record.getResponses().add(response(last, i));
            records.add(record);
        }
        return next;
    }

    private Round round(String id) {
        Round round = MAKE.createRound();
        round.setId(id);
        questionnaire.getRounds().add(round);
        return round;
    }

    private static Section section(int number) {
        Section section = MAKE.createSection();
        section.setId("section-" + number);
        section.getTitles().add(text("Section " + number));
        QuestionKind[] kinds = {QuestionKind.TEXT, QuestionKind.YES_NO, QuestionKind.ONE_OF, QuestionKind.NUMBER, QuestionKind.DATE,
                QuestionKind.SEVERAL_OF};
        for (int i = 0; i < QUESTIONS / SECTIONS; i++) {
            Question question = MAKE.createQuestion();
            question.setId("question-" + number + "-" + i);
            question.setKind(kinds[i % kinds.length]);
            question.getTexts().add(text("What has been done about matter " + i + " of section " + number + " since the conference of 2024?"));
            question.getHelp().add(text("Name the law, the ministry and the year."));
            if (question.getKind() == QuestionKind.ONE_OF || question.getKind() == QuestionKind.SEVERAL_OF) {
                for (String choice : List.of("nothing", "planned", "under way", "done")) {
                    question.getChoices().add(choice(question, choice));
                }
            }
            section.getQuestions().add(question);
        }
        return section;
    }

    private static Choice choice(Question question, String words) {
        Choice choice = MAKE.createChoice();
        choice.setId(question.getId() + "-" + words.replace(' ', '-'));
        choice.getTexts().add(text(words));
        return choice;
    }

    private Response response(Round round, int country) {
        Response response = MAKE.createResponse();
        response.setRound(round);
        response.setState(ResponseState.ACCEPTED);
        for (Section section : questionnaire.getSections()) {
            for (Question question : section.getQuestions()) {
                Answer answer = MAKE.createAnswer();
                answer.setQuestion(question);
                switch (question.getKind()) {
                    case YES_NO -> answer.setText("yes");
                    case NUMBER -> answer.setText(Integer.toString(country));
                    case DATE -> answer.setText("2025-03");
                    case ONE_OF, SEVERAL_OF -> answer.getChoices().add(question.getChoices().get(country % 4));
                    default -> answer.setText("The ministry of country " + country + " drafted a law on " + question.getId()
                            + ", which parliament is to discuss next year.");
                }
                response.getAnswers().add(answer);
            }
        }
        return response;
    }

    private static Text text(String words) {
        Text text = MAKE.createText();
        text.setText(words);
        return text;
    }
}
