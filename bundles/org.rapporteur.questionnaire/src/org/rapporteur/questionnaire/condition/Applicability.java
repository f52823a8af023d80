package org.rapporteur.questionnaire.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.model.Answer;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Response;
import org.rapporteur.model.Round;
import org.rapporteur.model.Section;
import org.rapporteur.questionnaire.condition.Subject.Asked;
import org.rapporteur.questionnaire.condition.Subject.Before;
import org.rapporteur.questionnaire.condition.Subject.Fact;
import org.rapporteur.questionnaire.version.Lineage;

/**
 * Which questions of a round apply to a country. A question applies when its condition holds, or when it has none; whether it does can
 * be unknown, since answers are missing. A question whose condition cannot be read applies: nobody is kept from answering by a mistake.
 * Good for one look at answers that do not change. Not safe for use by several threads.
 */
public final class Applicability {

    private record Place(Question question, Optional<Recommendation> about) {
    }

    private final Respondent respondent;
    private final Answers now;
    private final Answers before;
    private final Map<String, Question> questions = new HashMap<>();
    private final Map<Question, Section> sections = new HashMap<>();
    private final Map<Question, Integer> order = new HashMap<>();
    private final Map<Question, Optional<Condition>> conditions = new HashMap<>();
    private final Map<Place, Knowledge> known = new HashMap<>();

    private Applicability(Questionnaire questionnaire, Respondent respondent, Answers now, Answers before) {
        this.respondent = respondent;
        this.now = now;
        this.before = before;
        for (Section section : questionnaire.getSections()) {
            for (Question question : section.getQuestions()) {
                questions.putIfAbsent(question.getId(), question);
                sections.put(question, section);
                order.put(question, order.size());
            }
        }
    }

    /**
     * For a form that is still to be answered: facts and the round before are known, answers are not.
     *
     * @param round the round, in its questionnaire
     * @param record the country's record
     */
    public static Applicability before(Round round, CountryRecord record) {
        return of(round, record, Answers.NONE);
    }

    /**
     * For what a country has answered.
     *
     * @param response the response; its round is in its questionnaire. It need not be in the record
     * @param record the country's record
     */
    public static Applicability of(Response response, CountryRecord record) {
        return of(response.getRound(), record, new Answers(response));
    }

    private static Applicability of(Round round, CountryRecord record, Answers now) {
        var questionnaire = (Questionnaire) round.eContainer();
        Answers before = Lineage.of(questionnaire).responseBefore(round, record).map(Answers::new).orElse(Answers.NONE);
        return new Applicability(questionnaire, Respondent.of(record.getParty(), questionnaire.getRegion(), round), now, before);
    }

    /**
     * Whether a question applies.
     *
     * @param question a question of the questionnaire
     * @param about what it is about, in a section per recommendation; empty otherwise
     */
    public Knowledge applies(Question question, Optional<Recommendation> about) {
        var place = new Place(question, about);
        Knowledge found = known.get(place);
        if (found == null) {
            found = condition(question).map(condition -> new Evaluation(subject -> situation(subject, place)).holds(condition))
                    .orElse(Knowledge.YES);
            known.put(place, found);
        }
        return found;
    }

    /**
     * Marks answers as applicable or not. One that was given although nobody knows whether it had to be applies; a question left open
     * of which nobody knows whether it had to be answered does not, so that it is not counted as missing.
     *
     * @param response whose answers are marked: the one this was made for
     * @return the answers that were given and do not apply: they are kept, and never counted
     */
    public List<Answer> mark(Response response) {
        var hidden = new ArrayList<Answer>();
        for (Answer answer : response.getAnswers()) {
            boolean given = Answers.known(answer) instanceof Known.Given;
            Knowledge applies = applies(answer.getQuestion(), Optional.ofNullable(answer.getRecommendation()));
            answer.setApplicable(applies == Knowledge.YES || applies == Knowledge.UNKNOWN && given);
            if (given && !answer.isApplicable()) {
                hidden.add(answer);
            }
        }
        return hidden;
    }

    private Optional<Condition> condition(Question question) {
        return conditions.computeIfAbsent(question, key -> {
            try {
                return Optional.ofNullable(key.getCondition()).filter(text -> !text.isBlank()).map(Condition::parse);
            } catch (ConditionException mistaken) {
                return Optional.empty(); // a check names it
            }
        });
    }

    private List<Known> situation(Subject subject, Place asking) {
        return switch (subject) {
            case Fact fact -> List.of(respondent.known(fact));
            case Asked(String id) -> asked(id, asking);
            case Before(String id) -> told(id, asking, before);
        };
    }

    private List<Known> asked(String id, Place asking) {
        Question question = questions.get(id);
        if (question == null || order.get(question) >= order.getOrDefault(asking.question(), 0)) {
            return List.of(new Known.Nothing()); // a missing or later question: a check names it
        }
        return places(question.getId(), asking, now).stream().map(about -> applies(question, about) == Knowledge.NO ? new Known.None()
                : now.find(id, about).map(Answers::known).orElse(new Known.Nothing())).toList();
    }

    private List<Known> told(String id, Place asking, Answers answers) {
        return places(id, asking, answers).stream().map(about -> answers.find(id, about).map(answer -> answer.isApplicable()
                ? Answers.known(answer) : new Known.None()).orElse(new Known.Nothing())).toList();
    }

    /** The recommendations about which a question is meant: the same one inside a section, all of them from outside. */
    private List<Optional<Recommendation>> places(String id, Place asking, Answers answers) {
        boolean each = Optional.ofNullable(questions.get(id)).map(sections::get).map(Section::isPerRecommendation).orElse(false);
        if (!each) {
            return List.of(Optional.empty());
        }
        boolean inside = Optional.ofNullable(sections.get(asking.question())).map(Section::isPerRecommendation).orElse(false);
        return inside ? List.of(asking.about()) : answers.about(id);
    }
}
