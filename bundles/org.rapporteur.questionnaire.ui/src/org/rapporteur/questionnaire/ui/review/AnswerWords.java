package org.rapporteur.questionnaire.ui.review;

import java.util.ArrayList;
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
import org.rapporteur.questionnaire.progress.AnswerReview;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Run;

/**
 * Answers and their questions in words.
 *
 * @param names chooses among languages
 * @param texts those beside this class
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

    /** All of an answer: what was asked, what it says, and what was decided on it. */
    List<Block> whole(Answer answer, Optional<AnswerReview> review) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, heading(answer)));
        if (answer.getRecommendation() != null) {
            blocks.add(new Block.Paragraph(Block.Paragraph.Style.QUOTATION, List.of(Run.plain(about(answer)))));
        }
        blocks.add(Block.text(said(answer)));
        review.flatMap(one -> one.before(answer)).ifPresent(before -> blocks.add(told("before", before)));
        review.flatMap(one -> one.reason(answer)).ifPresent(reason -> blocks.add(told("reason", reason)));
        return blocks;
    }

    private Block told(String key, String text) {
        return new Block.Paragraph(Block.Paragraph.Style.BODY, List.of(Run.quiet(texts.text(key) + ": "), Run.plain(text)));
    }

    /** What was asked, and the reason of the decision, in a line of a letter. */
    String line(Answer answer, Optional<AnswerReview> review) {
        String about = about(answer);
        return heading(answer) + (about.isEmpty() ? "" : " (" + about + ")") + " – " + review.flatMap(one -> one.reason(answer)).orElse("");
    }

    private String heading(Answer answer) {
        return (number(answer.getQuestion()) + " " + question(answer.getQuestion())).strip();
    }

    private String text(List<? extends Text> said, String otherwise) {
        return names.text(said).map(Text::getText).filter(text -> !text.isBlank()).orElse(String.valueOf(otherwise));
    }
}
