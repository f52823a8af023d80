package org.rapporteur.questionnaire.form;

import java.util.HashMap;
import java.util.Map;

import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Section;

/**
 * The numbers of questions in a form. A question has the same number for every country, whether those before it are asked or not. In a
 * section per recommendation, it has one for each recommendation: the one that is told is that of the group being made.
 */
final class Numbering {

    private final Map<Question, String> places = new HashMap<>();
    private final Map<Question, Integer> numbers = new HashMap<>();

    Numbering(Questionnaire questionnaire) {
        int number = 0;
        for (Section section : questionnaire.getSections()) {
            number++;
            for (Question question : section.getQuestions()) {
                numbers.put(question, section.getQuestions().indexOf(question) + 1);
                if (!section.isPerRecommendation()) {
                    places.put(question, Integer.toString(number));
                }
            }
        }
    }

    /** Begins a group of a section per recommendation. */
    void enter(Section section, String place) {
        section.getQuestions().forEach(question -> places.put(question, place));
    }

    void leave(Section section) {
        section.getQuestions().forEach(places::remove);
    }

    /** The number of a question; empty where it has more than one. */
    String of(Question question) {
        String place = places.get(question);
        return place == null ? "" : place + "." + numbers.get(question);
    }
}
