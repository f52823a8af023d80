package org.rapporteur.questionnaire.check;

import java.util.List;
import java.util.Optional;

import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.model.AnswerUse;
import org.rapporteur.model.Identified;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Section;
import org.rapporteur.model.Text;

/** Rules on what a question needs, so that it can be asked and its answers be used. */
final class QuestionRules {

    private final Noted noted;

    QuestionRules(Noted noted) {
        this.noted = noted;
    }

    void look(Questionnaire questionnaire) {
        for (Section section : questionnaire.getSections()) {
            text(section, section.getTitles());
            section.getQuestions().forEach(question -> look(question, section));
            if (section.isPerRecommendation() && section.getQuestions().stream().noneMatch(question -> question.getUse() == AnswerUse.STATUS)) {
                noted.add("status-question-missing", Severity.WARNING, section, Optional.of(Literals.SECTION__QUESTIONS));
            }
        }
    }

    private void look(Question question, Section section) {
        words(question);
        if (question.getUse() == AnswerUse.STATUS) {
            status(question);
        }
        if (question.getUse() != AnswerUse.ANSWER && !section.isPerRecommendation()) {
            noted.add("use-without-recommendation", Severity.WARNING, question, Optional.of(Literals.QUESTION__USE));
        }
        if (question.getKind() == QuestionKind.TABLE) {
            if (question.getColumns().isEmpty()) {
                noted.add("table-without-columns", Severity.ERROR, question, Optional.of(Literals.QUESTION__COLUMNS));
            }
            question.getColumns().forEach(this::column);
        }
    }

    private void column(Question column) {
        words(column);
        if (column.getKind() == QuestionKind.TABLE || column.getCondition() != null) {
            noted.add("column-too-complex", Severity.ERROR, column, Optional.empty());
        }
    }

    private void words(Question question) {
        text(question, question.getTexts());
        boolean choosing = question.getKind() == QuestionKind.ONE_OF || question.getKind() == QuestionKind.SEVERAL_OF;
        if (choosing && question.getChoices().isEmpty()) {
            noted.add("choices-missing", Severity.ERROR, question, Optional.of(Literals.QUESTION__CHOICES));
        }
        question.getChoices().forEach(choice -> text(choice, choice.getTexts()));
    }

    private void status(Question question) {
        if (question.getKind() != QuestionKind.ONE_OF) {
            noted.add("status-not-one-of", Severity.ERROR, question, Optional.of(Literals.QUESTION__KIND));
        }
        question.getChoices().stream().filter(choice -> !choice.isSetStatus())
                .forEach(choice -> noted.add("choice-without-status", Severity.ERROR, choice, Optional.of(Literals.CHOICE__STATUS)));
    }

    private void text(Identified object, List<Text> texts) {
        if (texts.stream().allMatch(text -> text.getText() == null || text.getText().isBlank())) {
            noted.add("question-text-missing", Severity.ERROR, object, Optional.empty());
        }
    }
}
