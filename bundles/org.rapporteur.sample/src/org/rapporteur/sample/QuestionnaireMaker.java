package org.rapporteur.sample;

import java.time.LocalDate;
import java.util.List;

import org.rapporteur.model.AnswerUse;
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

/** Makes a region's questionnaire in two versions, with a question of every kind, and a round between each two meetings. */
final class QuestionnaireMaker {

    /** Conditions of the questions that do not always apply. */
    static final String WITH_STRATEGY = "strategy = yes";
    /** Of a question about what was said in the round before. */
    static final String STRATEGY_BEFORE = "previous:strategy = yes";
    /** Of a question to territories. */
    static final String TO_TERRITORIES = "country:kind = territory";
    /** Of a question about what has been implemented. */
    static final String IMPLEMENTED = "status in (partly-implemented, implemented)";

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
        Questionnaire first = questionnaire(region.getId() + "-questionnaire-1", 1);
        general(first);
        recommendations(first);
        Questionnaire second = questionnaire(region.getId() + "-questionnaire", 2);
        second.setFollows(first);
        Section general = general(second);
        question(general.getQuestions(), "kept", QuestionKind.YES_NO, "question-kept").setCondition(STRATEGY_BEFORE);
        question(general.getQuestions(), "consulted", QuestionKind.TEXT, "question-consulted").setCondition(TO_TERRITORIES);
        Section each = recommendations(second);
        use(question(each.getQuestions(), "responsible", QuestionKind.TEXT, "question-responsible"), AnswerUse.RESPONSIBLE);
        use(question(each.getQuestions(), "evidence", QuestionKind.FILE, "question-evidence"), AnswerUse.EVIDENCE).setCondition(IMPLEMENTED);
        rounds(List.of(first, second));
    }

    private Questionnaire questionnaire(String id, int version) {
        Questionnaire questionnaire = ModelFactory.eINSTANCE.createQuestionnaire();
        questionnaire.setId(id);
        questionnaire.setVersion(version);
        questionnaire.setFrozen(true);
        questionnaire.setRegion(region);
        var name = new Phrase(region.getNames().get(0).getText(), region.getNames().get(Math.min(1, region.getNames().size() - 1)).getText());
        phrases.first("questionnaire", name).asTexts(questionnaire.getTitles());
        setting.citing().cite(questionnaire);
        setting.dossier().getQuestionnaires().add(questionnaire);
        return questionnaire;
    }

    private Section general(Questionnaire questionnaire) {
        Section general = section(questionnaire, "general");
        question(general.getQuestions(), "strategy", QuestionKind.YES_NO, "question-yes-no").setRequired(true);
        question(general.getQuestions(), "adopted", QuestionKind.DATE, "question-date").setCondition(WITH_STRATEGY);
        question(general.getQuestions(), "law", QuestionKind.FILE, "question-file").setCondition(WITH_STRATEGY);
        Question posts = question(general.getQuestions(), "posts", QuestionKind.NUMBER, "question-number");
        posts.setUnit(phrases.first("unit").english());
        phrases.first("question-help").asTexts(posts.getHelp());
        choices(question(general.getQuestions(), "bodies", QuestionKind.SEVERAL_OF, "question-several-of"), "choice-body", List.of());
        Question courses = question(general.getQuestions(), "courses", QuestionKind.TABLE, "question-table");
        question(courses.getColumns(), "course", QuestionKind.TEXT, "column-course");
        question(courses.getColumns(), "people", QuestionKind.NUMBER, "column-people");
        question(general.getQuestions(), "changes", QuestionKind.TEXT, "question-text");
        return general;
    }

    private Section recommendations(Questionnaire questionnaire) {
        Section each = section(questionnaire, "recommendations");
        each.setPerRecommendation(true);
        Question status = use(question(each.getQuestions(), "status", QuestionKind.ONE_OF, "question-one-of"), AnswerUse.STATUS);
        choices(status, "choice-status", List.of(Status.NO_ACTION, Status.PLANNED, Status.UNDER_WAY, Status.PARTLY_IMPLEMENTED,
                Status.IMPLEMENTED, Status.NOT_APPLICABLE));
        use(question(each.getQuestions(), "done", QuestionKind.TEXT, "question-done"), AnswerUse.PROGRESS);
        use(question(each.getQuestions(), "next", QuestionKind.TEXT, "question-next"), AnswerUse.ACTION);
        return each;
    }

    private static Question use(Question question, AnswerUse use) {
        question.setUse(use);
        return question;
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

    /** The first round asks with the first version, all others with the second. */
    private void rounds(List<Questionnaire> versions) {
        List<Meeting> numbered = region.getMeetings().stream().filter(meeting -> meeting.getOrdinal() != null).toList();
        for (int i = 0; i < numbered.size() - 1; i++) {
            versions.get(Math.min(i, versions.size() - 1)).getRounds().add(round(numbered.get(i), numbered.get(i + 1)));
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
