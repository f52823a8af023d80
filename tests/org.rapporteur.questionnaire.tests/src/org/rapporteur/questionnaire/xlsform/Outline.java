package org.rapporteur.questionnaire.xlsform;

import java.util.ArrayList;
import java.util.List;

import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Section;
import org.rapporteur.model.Text;

/** All that an XLSForm can hold of a questionnaire, as lines that can be compared. */
final class Outline {

    private Outline() {
    }

    static String of(Questionnaire questionnaire) {
        var lines = new ArrayList<String>();
        lines.add(questionnaire.getId() + " " + texts(questionnaire.getTitles()));
        for (Section section : questionnaire.getSections()) {
            lines.add(section.getId() + " " + section.isPerRecommendation() + texts(section.getTitles()));
            section.getQuestions().forEach(question -> lines.add(of(question)));
        }
        return String.join("\n", lines);
    }

    private static String of(Question question) {
        return question.getId() + " " + question.getKind() + " " + question.getCondition() + " " + question.isRequired() + " " + question.getUse() + " "
                + question.getUnit() + texts(question.getTexts()) + texts(question.getHelp())
                + question.getChoices().stream().map(choice -> choice.getId() + (choice.isSetStatus() ? choice.getStatus() : "") + texts(choice.getTexts())).toList()
                + question.getColumns().stream().map(Outline::of).toList();
    }

    private static String texts(List<Text> texts) {
        return texts.stream().map(text -> text.getLanguage() + ":" + text.getText()).sorted().toList().toString();
    }
}
