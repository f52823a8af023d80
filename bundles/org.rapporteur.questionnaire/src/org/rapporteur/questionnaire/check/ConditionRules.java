package org.rapporteur.questionnaire.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Economy;
import org.rapporteur.model.Identified;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.Section;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.questionnaire.condition.Condition;
import org.rapporteur.questionnaire.condition.ConditionException;
import org.rapporteur.questionnaire.condition.Subject;
import org.rapporteur.questionnaire.version.Lineage;

/** Rules on the conditions of questions: that they can be read, ask about what was asked before, and compare with what can be answered. */
final class ConditionRules {

    private final Noted noted;
    private final Questionnaire questionnaire;
    private final Optional<Dossier> dossier;
    private final Lineage lineage;
    private final Map<String, Question> earlier = new HashMap<>();
    private final Set<String> all;

    ConditionRules(Noted noted, Questionnaire questionnaire, Dossier dossier) {
        this.noted = noted;
        this.questionnaire = questionnaire;
        this.dossier = Optional.of(dossier);
        lineage = Lineage.of(questionnaire);
        all = questionnaire.getSections().stream().flatMap(section -> section.getQuestions().stream()).map(Question::getId)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    void look() {
        for (Section section : questionnaire.getSections()) {
            for (Question question : section.getQuestions()) {
                if (question.getCondition() != null) {
                    look(question);
                }
                earlier.put(question.getId(), question);
            }
        }
    }

    private void look(Question question) {
        try {
            Condition.parse(question.getCondition()).comparisons().forEach(comparison -> look(question, comparison));
        } catch (ConditionException wrong) {
            add("condition-unreadable", Severity.ERROR, question, wrong.sentence(noted.locale()));
        }
    }

    private void look(Question question, Condition comparison) {
        Subject subject = comparison.subjects().findFirst().orElseThrow();
        Optional<Question> about = switch (subject) {
            case Subject.Asked(String id) -> Optional.ofNullable(earlier.get(id));
            case Subject.Before(String id) -> lineage.question(id).reversed().stream().findFirst();
            case Subject.Fact fact -> Optional.empty();
        };
        if (about.isEmpty() && subject.questionId().isPresent()) {
            String id = subject.questionId().get();
            add(all.contains(id) ? "condition-question-later" : "condition-question-missing", Severity.ERROR, question, id);
            return;
        }
        switch (comparison) {
            case Condition.Compared compared -> ordered(question, about, compared);
            case Condition.OneOf one -> one.values().stream().filter(value -> !fits(subject, about, value))
                    .forEach(value -> add("condition-value-unknown", Severity.WARNING, question, subject.toString(), value));
            default -> { }
        }
    }

    private void ordered(Question question, Optional<Question> about, Condition.Compared compared) {
        QuestionKind kind = about.map(Question::getKind).orElse(QuestionKind.TEXT);
        if (kind != QuestionKind.NUMBER && kind != QuestionKind.DATE && kind != QuestionKind.TABLE) {
            add("condition-no-order", Severity.ERROR, question, compared.subject().toString(), compared.order().sign());
        } else if (!fits(compared.subject(), about, compared.value())) {
            add("condition-value-unknown", Severity.WARNING, question, compared.subject().toString(), compared.value());
        }
    }

    private boolean fits(Subject subject, Optional<Question> about, String value) {
        return subject instanceof Subject.Fact fact ? fact(fact).contains(value) : fits(about.orElseThrow(), value);
    }

    private static boolean fits(Question question, String value) {
        return switch (question.getKind()) {
            case YES_NO -> value.equals("yes") || value.equals("no");
            case ONE_OF, SEVERAL_OF -> question.getChoices().stream().anyMatch(choice -> value.equals(choice.getId())
                    || choice.isSetStatus() && choice.getStatus().getLiteral().equals(value));
            case NUMBER, TABLE -> isNumber(value);
            case DATE -> isDate(value);
            case TEXT, FILE -> true;
        };
    }

    private List<String> fact(Subject.Fact fact) {
        return switch (fact) {
            case KIND -> List.of("state", "territory", "organisation");
            case MEMBERSHIP -> List.of("member", "observer", "none");
            case ECONOMY -> Stream.of(Economy.values()).map(Economy::getLiteral).toList();
            case GROUP -> ids(Optional.ofNullable(questionnaire.getRegion()), Region::getGroups);
            case NEW_AT -> ids(Optional.ofNullable(questionnaire.getRegion()), Region::getMeetings);
            case ID -> ids(dossier.map(Dossier::getRegister), register -> register.getParties());
        };
    }

    private static <T> List<String> ids(Optional<T> in, Function<T, ? extends List<? extends Identified>> objects) {
        return in.<List<String>>map(one -> new ArrayList<>(objects.apply(one).stream().map(Identified::getId).toList())).orElse(List.of());
    }

    private void add(String rule, Severity severity, Question question, Object... arguments) {
        noted.add(rule, severity, question, Optional.of(Literals.QUESTION__CONDITION), arguments);
    }

    private static boolean isNumber(String value) {
        try {
            return new BigDecimal(value.strip()).precision() > 0;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static boolean isDate(String value) {
        try {
            return SourceDate.parse(value.strip()) != null;
        } catch (EdtfException none) {
            return false;
        }
    }
}
