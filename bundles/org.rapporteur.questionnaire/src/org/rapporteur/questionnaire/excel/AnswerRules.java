package org.rapporteur.questionnaire.excel;

import java.util.List;

import org.rapporteur.questionnaire.excel.Validations.Rule;
import org.rapporteur.questionnaire.form.Field;
import org.rapporteur.questionnaire.form.FormWords;

/** What may be typed as the answer to a question. */
final class AnswerRules {

    /**
     * A year, a month or a day, as texts: a cell of dates would make the first day of a month or a year, and 2026 a day in 1905. Other
     * texts are asked back, not refused, because a date may be more or less certain.
     */
    private static final String DATE = "AND(OR(LEN(@)=4,AND(LEN(@)=7,MID(@,5,1)=\"-\"),AND(LEN(@)=10,MID(@,5,1)=\"-\",MID(@,8,1)=\"-\")),"
            + "ISNUMBER(VALUE(SUBSTITUTE(@,\"-\",\"\"))))";

    private final FormWords words;
    private final Lists lists;

    AnswerRules(FormWords words, Lists lists) {
        this.words = words;
        this.lists = lists;
    }

    Rule of(Field field) {
        String title = words.text("column.answer");
        return switch (field.kind()) {
            case NUMBER -> new Rule(" type=\"decimal\" operator=\"greaterThanOrEqual\"", "-1E+300", title,
                    field.unit().isEmpty() ? words.text("prompt.number") : words.text("prompt.number.unit", field.unit()),
                    words.text("error.number"));
            case DATE -> new Rule(" type=\"custom\" errorStyle=\"warning\"", DATE, title, words.text("instructions.date"), words.text("instructions.date"));
            case YES_NO, ONE_OF -> list(Lists.labels(field), words.text("prompt.list"));
            case SEVERAL_OF -> list(List.of(words.text("yes")), words.text("prompt.several"));
            case FILE -> new Rule("", "", title, words.text("file"), "");
            case TEXT, TABLE -> new Rule("", "", title, words.text("prompt.text"), "");
        };
    }

    private Rule list(List<String> labels, String prompt) {
        return new Rule(" type=\"list\"", lists.range(labels), words.text("column.answer"), prompt, words.text("error.list"));
    }
}
