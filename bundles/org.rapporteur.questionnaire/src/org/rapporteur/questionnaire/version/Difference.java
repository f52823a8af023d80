package org.rapporteur.questionnaire.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;

/**
 * What became of a question from one version to a later one.
 *
 * @param kind what became of it
 * @param before the question as it was; empty when it is new
 * @param after the question as it is; empty when it is no longer asked
 */
public record Difference(Kind kind, Optional<Question> before, Optional<Question> after) {

    /** What can become of a question. */
    public enum Kind {
        /** It is asked for the first time. */
        ADDED,
        /** It is no longer asked; the answers to it stay. */
        REMOVED,
        /** Another kind of answer is asked for, so that earlier answers do not compare. */
        OTHER_KIND,
        /** Its words, choices, columns or condition have changed. */
        CHANGED
    }

    /**
     * What is different.
     *
     * @param before a version
     * @param after a later one
     * @return the questions that are different, those of the earlier version first, in order
     */
    public static List<Difference> between(Questionnaire before, Questionnaire after) {
        Map<String, Question> later = new LinkedHashMap<>();
        Lineage.questions(after).forEach(question -> later.putIfAbsent(question.getId(), question));
        var differences = new ArrayList<Difference>();
        Lineage.questions(before).forEach(question -> {
            Optional<Question> now = Optional.ofNullable(later.remove(question.getId()));
            Optional<Kind> kind = now.isEmpty() ? Optional.of(Kind.REMOVED) : kind(question, now.get());
            kind.ifPresent(what -> differences.add(new Difference(what, Optional.of(question), now)));
        });
        later.values().forEach(question -> differences.add(new Difference(Kind.ADDED, Optional.empty(), Optional.of(question))));
        return differences;
    }

    private static Optional<Kind> kind(Question before, Question after) {
        if (before.getKind() != after.getKind()) {
            return Optional.of(Kind.OTHER_KIND);
        }
        return EcoreUtil.equals(before, after) ? Optional.empty() : Optional.of(Kind.CHANGED);
    }
}
