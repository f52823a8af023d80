package org.rapporteur.questionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapporteur.model.Answer;
import org.rapporteur.model.AnswerRow;
import org.rapporteur.model.Choice;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Response;
import org.rapporteur.model.ResponseState;
import org.rapporteur.model.Round;
import org.rapporteur.model.Section;
import org.rapporteur.model.Status;
import org.rapporteur.model.Text;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormBuilder;
import org.rapporteur.testkit.World;

/** The Lakes Dialogue of two countries, its questionnaire with a question of every kind, and two rounds of it. */
public final class Lakes {

    public static final LocalDate DAY = LocalDate.of(2005, 6, 1);

    public final World world = new World();
    public final Questionnaire questionnaire;
    public final Round first;
    public final Round second;

    public Lakes() {
        world.state("RUR", "Ruritania").getNames().add(World.name("Kingdom of Ruritania", NameKind.OFFICIAL));
        world.state("FRE", "Freedonia");
        world.region("lakes").called("Lakes Dialogue").members("RUR", "FRE").meeting("strelsau-2003").called("Strelsau Conference")
                .held("2003-05");
        first = world.round("lakes-1", "strelsau-2003").sent("2003-09-01").due("2003-12-01").to("RUR", "FRE").get();
        questionnaire = (Questionnaire) first.eContainer();
        second = ModelFactory.eINSTANCE.createRound();
        second.setId("lakes-2");
        second.getMeetings().addAll(first.getMeetings());
        questionnaire.getRounds().add(second);
        Invitation invitation = ModelFactory.eINSTANCE.createInvitation();
        invitation.setParty(world.party("RUR"));
        second.getInvitations().add(invitation);
        questionnaire.getTitles().addAll(List.of(text("en", "Lakes questionnaire"), text("fr", "Questionnaire des lacs")));
        sections();
        recommendation("lakes-1-1", "1", "Register all boats");
        recommendation("lakes-1-2", "2", "Count the fish");
    }

    private void sections() {
        Section general = section("general", "General");
        question(general, "strategy", QuestionKind.YES_NO, "Is there a strategy?").setRequired(true);
        question(general, "adopted", QuestionKind.DATE, "When was it adopted?").setCondition("strategy = yes");
        question(general, "posts", QuestionKind.NUMBER, "How many people work on it?").setUnit("posts");
        question(general, "law", QuestionKind.FILE, "Which law is it based on?");
        choices(question(general, "bodies", QuestionKind.SEVERAL_OF, "Which bodies take part?"), "Interior", "Labour", "Justice");
        Question courses = question(general, "courses", QuestionKind.TABLE, "Which courses were held?");
        courses.getColumns().add(question("course", QuestionKind.TEXT, "Course"));
        courses.getColumns().add(question("people", QuestionKind.NUMBER, "People"));
        question(general, "changes", QuestionKind.TEXT, "What else has changed?");
        Section each = section("each", "Recommendations");
        each.setPerRecommendation(true);
        Question status = question(each, "status", QuestionKind.ONE_OF, "How far is it implemented?");
        choices(status, "No action", "Under way", "Implemented");
        status.getChoices().get(0).setStatus(Status.NO_ACTION);
        status.getChoices().get(1).setStatus(Status.UNDER_WAY);
        status.getChoices().get(2).setStatus(Status.IMPLEMENTED);
        question(each, "done", QuestionKind.TEXT, "What was done?");
    }

    public static Text text(String language, String words) {
        Text text = ModelFactory.eINSTANCE.createText();
        text.setLanguage(language);
        text.setText(words);
        return text;
    }

    private Section section(String id, String title) {
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setId(id);
        section.getTitles().add(text("en", title));
        questionnaire.getSections().add(section);
        return section;
    }

    public static Question question(Section section, String id, QuestionKind kind, String words) {
        Question question = question(id, kind, words);
        section.getQuestions().add(question);
        return question;
    }

    private static Question question(String id, QuestionKind kind, String words) {
        Question question = ModelFactory.eINSTANCE.createQuestion();
        question.setId(id);
        question.setKind(kind);
        question.getTexts().add(text("en", words));
        return question;
    }

    public static void choices(Question question, String... labels) {
        for (String label : labels) {
            Choice choice = ModelFactory.eINSTANCE.createChoice();
            choice.setId(label.toLowerCase(Locale.ROOT).replace(' ', '-'));
            choice.getTexts().add(text("en", label));
            question.getChoices().add(choice);
        }
    }

    private void recommendation(String id, String number, String words) {
        Recommendation recommendation = ModelFactory.eINSTANCE.createRecommendation();
        recommendation.setId(id);
        recommendation.setNumber(number);
        recommendation.getTexts().add(text("en", words));
        recommendation.setToAllMembers(true);
        first.getMeetings().getFirst().getRecommendations().add(recommendation);
    }

    public Recommendation recommendation(int index) {
        return first.getMeetings().getFirst().getRecommendations().get(index);
    }

    public Question question(String id) {
        return questionnaire.getSections().stream().flatMap(section -> section.getQuestions().stream())
                .filter(question -> question.getId().equals(id)).findFirst().orElseThrow();
    }

    /** Ruritania answers the first round in full. */
    public Response answered() {
        Response response = world.record("RUR").answers(first, ResponseState.ACCEPTED, "2003-11-20");
        answer(response, "strategy").setText("yes");
        answer(response, "adopted").setText("2003-11");
        answer(response, "posts").setText("12");
        answer(response, "law").setText("law.pdf");
        answer(response, "bodies").getChoices().addAll(question("bodies").getChoices().subList(1, 3));
        AnswerRow row = ModelFactory.eINSTANCE.createAnswerRow();
        question("courses").getColumns().forEach(column -> {
            Answer cell = ModelFactory.eINSTANCE.createAnswer();
            cell.setQuestion(column);
            cell.setText(column.getKind() == QuestionKind.NUMBER ? "20" : "Boats and <laws>");
            row.getCells().add(cell);
        });
        answer(response, "courses").getRows().add(row);
        answer(response, "changes").setText("First line\nsecond & last");
        Answer status = answer(response, "status");
        status.setRecommendation(recommendation(0));
        status.getChoices().add(question("status").getChoices().get(1));
        return response;
    }

    public Answer answer(Response response, String question) {
        Answer answer = ModelFactory.eINSTANCE.createAnswer();
        answer.setQuestion(question(question));
        response.getAnswers().add(answer);
        return answer;
    }

    /** The form of Ruritania in a round. */
    public Form form(Round round, Locale locale) {
        return new FormBuilder(world.dossier(), DAY, locale).build(round, round.getInvitations().getFirst(),
                Optional.of(world.record("RUR").get()));
    }

    public Form form(Round round) {
        return form(round, Locale.ENGLISH);
    }
}
