package org.rapporteur.questionnaire.condition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapporteur.model.Answer;
import org.rapporteur.model.Choice;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Response;

/** The answers of a response, found by the identifier of the question, which is the same in all versions. */
final class Answers {

    static final Answers NONE = new Answers(List.of());

    private final Map<String, Map<Optional<Recommendation>, Answer>> byQuestion = new HashMap<>();

    Answers(Response response) {
        this(response.getAnswers());
    }

    private Answers(List<Answer> answers) {
        for (Answer answer : answers) {
            if (answer.getQuestion() != null && answer.getQuestion().getId() != null) {
                byQuestion.computeIfAbsent(answer.getQuestion().getId(), id -> new LinkedHashMap<>())
                        .put(Optional.ofNullable(answer.getRecommendation()), answer);
            }
        }
    }

    Optional<Answer> find(String question, Optional<Recommendation> about) {
        return Optional.ofNullable(byQuestion.getOrDefault(question, Map.of()).get(about));
    }

    /** The recommendations about which a question was answered. */
    List<Optional<Recommendation>> about(String question) {
        return new ArrayList<>(byQuestion.getOrDefault(question, Map.of()).keySet());
    }

    /** What an answer says. */
    static Known known(Answer answer) {
        QuestionKind kind = answer.getQuestion().getKind();
        return switch (kind) {
            case ONE_OF, SEVERAL_OF -> answer.getChoices().isEmpty() ? new Known.Nothing()
                    : new Known.Given(kind, answer.getChoices().stream().map(Answers::words).toList());
            case TABLE -> answer.getRows().isEmpty() ? new Known.Nothing() : Known.Given.of(kind, Integer.toString(answer.getRows().size()));
            case TEXT, NUMBER, DATE, YES_NO, FILE -> answer.getText() == null || answer.getText().isBlank() ? new Known.Nothing()
                    : Known.Given.of(kind, answer.getText().strip());
        };
    }

    /** A choice is told by its identifier, or by the status it stands for. */
    private static List<String> words(Choice choice) {
        return Stream.of(choice.getId(), choice.isSetStatus() ? choice.getStatus().getLiteral() : null).filter(Objects::nonNull).toList();
    }
}
