package org.rapporteur.questionnaire.ui.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapporteur.model.Answer;
import org.rapporteur.model.Choice;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Section;
import org.rapporteur.model.Text;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.form.Reply;

/**
 * Answers and their questions in words.
 *
 * @param names chooses among languages
 * @param texts yes and no
 */
record AnswerWords(Names names, Texts texts) {

    /** The number of a question in its questionnaire. */
    static String number(Question question) {
        if (question.eContainer() instanceof Section section && section.eContainer() instanceof Questionnaire all) {
            return (all.getSections().indexOf(section) + 1) + "." + (section.getQuestions().indexOf(question) + 1);
        }
        return "";
    }

    String question(Question question) {
        return text(question.getTexts(), question.getId());
    }

    String section(Section section) {
        return text(section.getTitles(), section.getId());
    }

    String choice(Choice choice) {
        return text(choice.getTexts(), choice.getId());
    }

    /** What a recommendation is called beside its question; empty when the question is asked once. */
    String about(Answer answer) {
        return Optional.ofNullable(answer.getRecommendation()).map(one -> (Optional.ofNullable(one.getNumber()).orElse("") + " "
                + text(one.getTexts(), one.getId())).strip()).orElse("");
    }

    /** What an answer says; empty when it says nothing. */
    String said(Answer answer) {
        return Reply.of(answer).map(reply -> said(reply, answer.getQuestion())).orElse("");
    }

    private String said(Reply reply, Question question) {
        return switch (reply) {
            case Reply.Words(String text) -> question.getUnit() == null ? text : text + " " + question.getUnit();
            case Reply.Picked(List<String> picked) when question.getKind() == QuestionKind.YES_NO -> texts.text("answer." + picked.getFirst());
            case Reply.Picked(List<String> picked) -> question.getChoices().stream().filter(choice -> picked.contains(choice.getId())).map(this::choice)
                    .collect(Collectors.joining("; "));
            case Reply.Rows(List<Map<String, Reply>> rows) -> rows.stream().map(row -> question.getColumns().stream()
                    .filter(column -> row.containsKey(column.getId())).map(column -> question(column) + ": " + said(row.get(column.getId()), column))
                    .collect(Collectors.joining(", "))).collect(Collectors.joining("\n"));
        };
    }

    private String text(List<? extends Text> said, String otherwise) {
        return names.text(said).map(Text::getText).filter(text -> !text.isBlank()).orElse(String.valueOf(otherwise));
    }
}
