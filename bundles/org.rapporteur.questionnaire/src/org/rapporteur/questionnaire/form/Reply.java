package org.rapporteur.questionnaire.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.model.Answer;
import org.rapporteur.model.AnswerRow;
import org.rapporteur.model.Choice;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;

/** An answer that knows no file format and no model. Immutable. */
public sealed interface Reply {

    /**
     * Words; or, as the model writes them, a number ({@code 12.5}), a date (EDTF, {@code 2003-11}) or the name of a file.
     *
     * @param text the text, exact; never empty
     */
    record Words(String text) implements Reply {
    }

    /**
     * Choices taken; of a question with yes or no, {@code yes} or {@code no}.
     *
     * @param choices their identifiers, in the order of the question; never empty
     */
    record Picked(List<String> choices) implements Reply {
        /** Copies the list. */
        public Picked {
            choices = List.copyOf(choices);
        }
    }

    /**
     * Rows of a table.
     *
     * @param rows the cells of each row by the identifier of their column; an empty cell is missing
     */
    record Rows(List<Map<String, Reply>> rows) implements Reply {
        /** Copies the rows. */
        public Rows {
            rows = rows.stream().map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row))).toList();
        }
    }

    /**
     * What an answer of the model says.
     *
     * @param answer the answer
     * @return the same without the model; empty when it says nothing
     */
    static Optional<Reply> of(Answer answer) {
        if (!answer.getRows().isEmpty()) {
            return Optional.of(new Rows(answer.getRows().stream().map(Reply::cells).toList()));
        }
        if (!answer.getChoices().isEmpty()) {
            return Optional.of(new Picked(answer.getChoices().stream().map(Choice::getId).toList()));
        }
        if (answer.getText() == null || answer.getText().isEmpty()) {
            return Optional.empty();
        }
        boolean yesNo = answer.getQuestion() != null && answer.getQuestion().getKind() == QuestionKind.YES_NO;
        return Optional.of(yesNo ? new Picked(List.of(answer.getText())) : new Words(answer.getText()));
    }

    /**
     * Writes it into an answer of the model, in the place of what that says.
     *
     * @param answer an answer to a question of the kind it was given to
     */
    default void writeTo(Answer answer) {
        answer.setText(null);
        answer.getChoices().clear();
        answer.getRows().clear();
        Question question = answer.getQuestion();
        switch (this) {
            case Words(String text) -> answer.setText(text);
            case Picked(List<String> choices) when question.getKind() == QuestionKind.YES_NO -> answer.setText(choices.getFirst());
            case Picked(List<String> choices) -> question.getChoices().stream().filter(choice -> choices.contains(choice.getId()))
                    .forEach(answer.getChoices()::add);
            case Rows(List<Map<String, Reply>> rows) -> rows.forEach(row -> answer.getRows().add(row(question, row)));
        }
    }

    private static AnswerRow row(Question table, Map<String, Reply> cells) {
        AnswerRow row = ModelFactory.eINSTANCE.createAnswerRow();
        for (Question column : table.getColumns()) {
            Optional.ofNullable(cells.get(column.getId())).ifPresent(reply -> {
                Answer cell = ModelFactory.eINSTANCE.createAnswer();
                cell.setQuestion(column);
                reply.writeTo(cell);
                row.getCells().add(cell);
            });
        }
        return row;
    }

    private static Map<String, Reply> cells(AnswerRow row) {
        Map<String, Reply> cells = new LinkedHashMap<>();
        row.getCells().stream().filter(cell -> cell.getQuestion() != null)
                .forEach(cell -> of(cell).ifPresent(reply -> cells.put(cell.getQuestion().getId(), reply)));
        return cells;
    }
}
