package org.rapporteur.sample;

import java.time.LocalDate;
import java.util.List;

import org.rapporteur.model.Choice;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.Round;
import org.rapporteur.model.Section;
import org.rapporteur.model.Status;

/** Makes a region's questionnaire with a question of every kind, and a round between each two meetings. */
final class QuestionnaireMaker {

    private static final String STRATEGY = "strategy";

    private final Setting setting;
    private final Phrases phrases;
    private final Dice dice;
    private final Region region;

    QuestionnaireMaker(Setting setting, Region region) {
        this.setting = setting;
        this.region = region;
        phrases = setting.phrases();
        dice = setting.dice("questionnaire of " + region.getId());
    }

    void make() {
        Questionnaire questionnaire = ModelFactory.eINSTANCE.createQuestionnaire();
        questionnaire.setId(region.getId() + "-questionnaire");
        questionnaire.setVersion(2);
        questionnaire.setFrozen(true);
        questionnaire.setRegion(region);
        var name = new Phrase(region.getNames().get(0).getText(), region.getNames().get(Math.min(1, region.getNames().size() - 1)).getText());
        phrases.first("questionnaire", name).asTexts(questionnaire.getTitles());
        setting.citing().cite(questionnaire);
        Section general = section(questionnaire, "general");
        question(general.getQuestions(), STRATEGY, QuestionKind.YES_NO, "question-yes-no").setRequired(true);
        question(general.getQuestions(), "adopted", QuestionKind.DATE, "question-date").setCondition(STRATEGY + " = yes");
        question(general.getQuestions(), "law", QuestionKind.FILE, "question-file").setCondition(STRATEGY + " = yes");
        Question posts = question(general.getQuestions(), "posts", QuestionKind.NUMBER, "question-number");
        posts.setUnit(phrases.first("unit").english());
        phrases.first("question-help").asTexts(posts.getHelp());
        choices(question(general.getQuestions(), "bodies", QuestionKind.SEVERAL_OF, "question-several-of"), "choice-body", List.of());
        Question courses = question(general.getQuestions(), "courses", QuestionKind.TABLE, "question-table");
        question(courses.getColumns(), "course", QuestionKind.TEXT, "column-course");
        question(courses.getColumns(), "people", QuestionKind.NUMBER, "column-people");
        question(general.getQuestions(), "changes", QuestionKind.TEXT, "question-text");
        Section each = section(questionnaire, "recommendations");
        each.setPerRecommendation(true);
        Question status = question(each.getQuestions(), "status", QuestionKind.ONE_OF, "question-one-of");
        choices(status, "choice-status", List.of(Status.NO_ACTION, Status.PLANNED, Status.UNDER_WAY, Status.PARTLY_IMPLEMENTED,
                Status.IMPLEMENTED, Status.NOT_APPLICABLE));
        question(each.getQuestions(), "done", QuestionKind.TEXT, "question-done");
        question(each.getQuestions(), "next", QuestionKind.TEXT, "question-next");
        setting.dossier().getQuestionnaires().add(questionnaire);
        rounds(questionnaire);
    }

    private Section section(Questionnaire questionnaire, String id) {
        Section section = ModelFactory.eINSTANCE.createSection();
        section.setId(id);
        phrases.first("section-" + id).asTexts(section.getTitles());
        phrases.first("section-help").asTexts(section.getHelp());
        questionnaire.getSections().add(section);
        return section;
    }

    private Question question(List<Question> questions, String id, QuestionKind kind, String words) {
        Question question = ModelFactory.eINSTANCE.createQuestion();
        question.setId(id);
        question.setKind(kind);
        phrases.first(words).asTexts(question.getTexts());
        questions.add(question);
        return question;
    }

    private void choices(Question question, String words, List<Status> statuses) {
        for (int i = 0; i < phrases.count(words); i++) {
            Choice choice = ModelFactory.eINSTANCE.createChoice();
            choice.setId(question.getId() + "-" + (i + 1));
            phrases.at(words, i).asTexts(choice.getTexts());
            if (i < statuses.size()) {
                choice.setStatus(statuses.get(i));
            }
            question.getChoices().add(choice);
        }
    }

    private void rounds(Questionnaire questionnaire) {
        List<Meeting> numbered = region.getMeetings().stream().filter(meeting -> meeting.getOrdinal() != null).toList();
        for (int i = 0; i < numbered.size() - 1; i++) {
            questionnaire.getRounds().add(round(numbered.get(i), numbered.get(i + 1)));
        }
    }

    private Round round(Meeting about, Meeting reportedAt) {
        LocalDate sent = about.getWhen().latest().orElseThrow().plusMonths(4);
        Round round = ModelFactory.eINSTANCE.createRound();
        round.setId(about.getId() + "-round");
        round.getMeetings().add(about);
        round.setReportedAt(reportedAt);
        round.setSubject(phrases.first("round-subject", Phrase.same(about.getNames().getFirst().getText())).english());
        round.setSent(Dates.day(sent));
        round.setDue(Dates.day(sent.plusDays(60)));
        round.setNote(phrases.first("round-note").english());
        setting.citing().cite(round);
        for (Party member : Belonging.members(about)) {
            Invitation invitation = ModelFactory.eINSTANCE.createInvitation();
            invitation.setParty(member);
            invitation.setFocalPoint(setting.persons(member).getFirst());
            if (dice.percent(20)) {
                invitation.setSent(Dates.day(sent.plusDays(3)));
                invitation.setDue(Dates.day(sent.plusDays(75)));
            }
            setting.citing().perhaps(invitation, 10);
            round.getInvitations().add(invitation);
        }
        return round;
    }
}
