package org.rapporteur.testkit;

import org.rapporteur.model.Answer;
import org.rapporteur.model.AnswerRow;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.Choice;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Response;
import org.rapporteur.model.Section;
import org.rapporteur.model.Status;
import org.rapporteur.model.Text;

/** Makes a questionnaire in the words of the domain, section by section. Questions and choices have their identifier as English text. */
public final class QuestionnaireMaker {

    private final Questionnaire questionnaire;
    private Section section;
    private Question question;

    QuestionnaireMaker(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The questionnaire. */
    public Questionnaire get() {
        return questionnaire;
    }

    /** A section whose questions are asked once. */
    public QuestionnaireMaker section(String id) {
        section = ModelFactory.eINSTANCE.createSection();
        section.setId(id);
        section.getTitles().add(text("en", id));
        questionnaire.getSections().add(section);
        return this;
    }

    /** A section whose questions are asked about each recommendation. */
    public QuestionnaireMaker perRecommendation(String id) {
        section(id);
        section.setPerRecommendation(true);
        return this;
    }

    /** A question of the latest section. */
    public QuestionnaireMaker question(String id, QuestionKind kind) {
        question = question(id, id, kind);
        section.getQuestions().add(question);
        return this;
    }

    /** The condition of the latest question. */
    public QuestionnaireMaker onlyIf(String condition) {
        question.setCondition(condition);
        return this;
    }

    /** What accepted answers to the latest question become. */
    public QuestionnaireMaker becomes(AnswerUse use) {
        question.setUse(use);
        return this;
    }

    /** Choices of the latest question. */
    public QuestionnaireMaker choices(String... ids) {
        for (String id : ids) {
            question.getChoices().add(choice(id));
        }
        return this;
    }

    /** Choices of the latest question that stand for statuses; their identifiers are {@code s-} and the status. */
    public QuestionnaireMaker statuses(Status... statuses) {
        for (Status status : statuses) {
            Choice choice = choice("s-" + status.getLiteral());
            choice.setStatus(status);
            question.getChoices().add(choice);
        }
        return this;
    }

    /** A column of the latest question, a table. */
    public QuestionnaireMaker column(String id, QuestionKind kind, AnswerUse use) {
        Question column = question(id, id, kind);
        column.setUse(use);
        question.getColumns().add(column);
        return this;
    }

    /** A question of the questionnaire. */
    public Question find(String id) {
        return questionnaire.getSections().stream().flatMap(one -> one.getQuestions().stream()).filter(one -> one.getId().equals(id))
                .findFirst().orElseThrow();
    }

    /** An answer in words, or with choices taken where the question has some; added to a response. */
    public Answer answer(Response response, String id, String... said) {
        Answer answer = ModelFactory.eINSTANCE.createAnswer();
        answer.setQuestion(find(id));
        for (String word : said) {
            if (answer.getQuestion().getChoices().isEmpty()) {
                answer.setText(word);
            } else {
                answer.getChoices().add(answer.getQuestion().getChoices().stream().filter(one -> one.getId().equals(word)).findFirst().orElseThrow());
            }
        }
        response.getAnswers().add(answer);
        return answer;
    }

    /** An answer about a recommendation. */
    public Answer answer(Response response, Recommendation about, String id, String... said) {
        Answer answer = answer(response, id, said);
        answer.setRecommendation(about);
        return answer;
    }

    /** Adds a row to the answer to a table, its cells in the order of the columns; an empty text is no cell. */
    public static Answer row(Answer answer, String... cells) {
        AnswerRow row = ModelFactory.eINSTANCE.createAnswerRow();
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                Answer cell = ModelFactory.eINSTANCE.createAnswer();
                cell.setQuestion(answer.getQuestion().getColumns().get(i));
                cell.setText(cells[i]);
                row.getCells().add(cell);
            }
        }
        answer.getRows().add(row);
        return answer;
    }

    /** A text in a language. */
    public static Text text(String language, String words) {
        Text text = ModelFactory.eINSTANCE.createText();
        text.setLanguage(language);
        text.setText(words);
        return text;
    }

    private static Question question(String id, String words, QuestionKind kind) {
        Question question = ModelFactory.eINSTANCE.createQuestion();
        question.setId(id);
        question.setKind(kind);
        question.getTexts().add(text("en", words));
        return question;
    }

    private static Choice choice(String id) {
        Choice choice = ModelFactory.eINSTANCE.createChoice();
        choice.setId(id);
        choice.getTexts().add(text("en", id));
        return choice;
    }
}
