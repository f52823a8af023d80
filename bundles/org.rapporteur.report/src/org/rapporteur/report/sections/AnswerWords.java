package org.rapporteur.report.sections;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapporteur.model.Answer;
import org.rapporteur.model.Choice;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Section;
import org.rapporteur.model.Text;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Cell;

/** Questions and answers in words. */
record AnswerWords(Wording wording) {

    /** Title of a section; its identifier when it has none. */
    String title(Section section) {
        return text(section.getTitles()).map(Text::getText).orElse(section.getId());
    }

    /** A question, marked where it is in another language than the report. */
    Cell question(Question question) {
        return text(question.getTexts()).<Cell>map(text -> new Cell.Text(text.getText(),
                text.getLanguage().equals(wording.inquiry().locale().toLanguageTag()) ? "" : text.getLanguage()))
                .orElseGet(() -> wording.cell(question.getId()));
    }

    String choice(Choice choice) {
        return text(choice.getTexts()).map(Text::getText).orElse(choice.getId());
    }

    /** What was answered; empty when the question was left open. */
    String answer(Answer answer) {
        return switch (answer.getQuestion().getKind()) {
            case ONE_OF, SEVERAL_OF -> Wording.lines(answer.getChoices().stream().map(this::choice).toList());
            case TABLE -> rows(answer);
            case YES_NO, NUMBER, DATE, TEXT, FILE -> answer.getText() == null ? "" : value(answer.getQuestion(), answer.getText().strip());
        };
    }

    /** Whether something was answered. */
    static boolean isGiven(Answer answer) {
        return answer.getText() != null && !answer.getText().isBlank() || !answer.getChoices().isEmpty() || !answer.getRows().isEmpty();
    }

    private String value(Question question, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (question.getKind()) {
            case YES_NO -> yesNo(text);
            case NUMBER -> question.getUnit() == null ? text : wording.text("answers.number", text, question.getUnit());
            case DATE -> date(text);
            default -> text;
        };
    }

    /** The word for yes or no; what is neither stays as it is. */
    String yesNo(String text) {
        return text.equals("yes") || text.equals("no") ? wording.text("answers." + text) : text;
    }

    private String date(String text) {
        try {
            return wording.date(SourceDate.parse(text));
        } catch (EdtfException inWords) {
            return text;
        }
    }

    /** A line for each row, its cells in the order of the columns. */
    private String rows(Answer table) {
        var lines = new ArrayList<String>();
        table.getRows().forEach(row -> lines.add(String.join("; ", table.getQuestion().getColumns().stream()
                .flatMap(column -> row.getCells().stream().filter(cell -> cell.getQuestion() == column)).map(this::answer)
                .filter(text -> !text.isEmpty()).toList())));
        return String.join("\n", lines);
    }

    /** The answers that are counted, whatever country gives them: the choices, or yes and no. */
    Stream<String> countable(Question question) {
        return question.getKind() == QuestionKind.YES_NO ? Stream.of("yes", "no").map(this::yesNo) : question.getChoices().stream().map(this::choice);
    }

    /** An answer as the countable answers it is. */
    List<String> counted(Answer answer) {
        return answer.getQuestion().getKind() == QuestionKind.YES_NO ? List.of(answer(answer)) : answer.getChoices().stream().map(this::choice).toList();
    }

    private Optional<Text> text(List<Text> texts) {
        return wording.names().text(texts);
    }
}
