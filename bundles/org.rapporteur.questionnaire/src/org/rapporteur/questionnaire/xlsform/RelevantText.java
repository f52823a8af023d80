package org.rapporteur.questionnaire.xlsform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.rapporteur.model.Question;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.questionnaire.condition.Condition;
import org.rapporteur.questionnaire.condition.Condition.All;
import org.rapporteur.questionnaire.condition.Condition.Answered;
import org.rapporteur.questionnaire.condition.Condition.Any;
import org.rapporteur.questionnaire.condition.Condition.Compared;
import org.rapporteur.questionnaire.condition.Condition.Not;
import org.rapporteur.questionnaire.condition.Condition.OneOf;
import org.rapporteur.questionnaire.condition.Subject;
import org.rapporteur.questionnaire.condition.Subject.Asked;

/** Writes conditions as expressions of {@code relevant}. What was answered in the round before and facts of a country cannot be said there. */
final class RelevantText {

    /** It is more than an XLSForm can say. */
    static final class Inexpressible extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Subject subject;

        private Inexpressible(Subject subject) {
            this.subject = subject;
        }

        Subject subject() {
            return subject;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Function<String, Optional<Question>> questions;

    /**
     * @param questions the question of an identifier
     */
    RelevantText(Function<String, Optional<Question>> questions) {
        this.questions = questions;
    }

    String text(Condition condition) throws Inexpressible {
        return switch (condition) {
            case All(List<Condition> parts) -> joined(parts, " and ");
            case Any(List<Condition> parts) -> joined(parts, " or ");
            case Not(Condition part) -> "not(" + text(part) + ")";
            case Answered(Subject subject, boolean given) -> reference(subject) + (given ? " != ''" : " = ''");
            case Compared(Subject subject, Condition.Order order, String value) -> compared(subject, order, value);
            case OneOf(Subject subject, boolean among, List<String> values) -> {
                var tests = new ArrayList<String>();
                for (String value : values) {
                    tests.add(equal(subject, value));
                }
                String any = tests.size() == 1 ? tests.getFirst() : "(" + String.join(" or ", tests) + ")";
                yield among ? any : "(" + reference(subject) + " != '' and not(" + any + "))"; // unanswered is not “another”
            }
        };
    }

    private String joined(List<Condition> parts, String with) throws Inexpressible {
        var texts = new ArrayList<String>();
        for (Condition part : parts) {
            texts.add(part instanceof All || part instanceof Any ? "(" + text(part) + ")" : text(part));
        }
        return texts.stream().collect(Collectors.joining(with));
    }

    private String equal(Subject subject, String value) throws Inexpressible {
        Question question = question(subject);
        return switch (question.getKind()) {
            case SEVERAL_OF -> "selected(" + reference(subject) + ", " + quoted(choice(question, value), subject) + ")";
            case ONE_OF -> reference(subject) + " = " + quoted(choice(question, value), subject);
            case NUMBER -> reference(subject) + " = " + number(value, subject);
            case TABLE -> "count(" + reference(subject) + ") = " + number(value, subject);
            case DATE -> "(" + compared(subject, Condition.Order.AT_LEAST, value) + " and " + compared(subject, Condition.Order.AT_MOST, value) + ")";
            case YES_NO, TEXT, FILE -> reference(subject) + " = " + quoted(value, subject);
        };
    }

    private String compared(Subject subject, Condition.Order order, String value) throws Inexpressible {
        QuestionKind kind = question(subject).getKind();
        if (kind == QuestionKind.DATE) {
            boolean fromStart = order == Condition.Order.LESS || order == Condition.Order.AT_LEAST;
            return reference(subject) + " " + order.sign() + " date('" + day(value, fromStart, subject) + "')";
        }
        return (kind == QuestionKind.TABLE ? "count(" + reference(subject) + ")" : reference(subject)) + " " + order.sign() + " " + number(value, subject);
    }

    /** A word that is no number is a text: without quotation marks, it would be taken for the name of a question. */
    private static String number(String value, Subject subject) throws Inexpressible {
        return NUMBER.matcher(value).matches() ? value : quoted(value, subject);
    }

    /** The first or the last day that a value may mean. */
    private static LocalDate day(String value, boolean first, Subject subject) throws Inexpressible {
        try {
            SourceDate date = SourceDate.parse(value);
            Optional<LocalDate> day = first ? date.earliest() : date.latest();
            if (day.isPresent()) {
                return day.get();
            }
        } catch (EdtfException inWords) {
            // said below
        }
        throw new Inexpressible(subject);
    }

    /** Several choices can stand for one status; the first one does. */
    private static String choice(Question question, String value) {
        return question.getChoices().stream().filter(choice -> value.equals(choice.getId())).findFirst()
                .or(() -> question.getChoices().stream().filter(choice -> choice.isSetStatus() && choice.getStatus().getLiteral().equals(value)).findFirst())
                .map(choice -> choice.getId()).orElse(value);
    }

    /** XPath knows no escapes: a text with both kinds of quotation marks cannot be said. */
    private static String quoted(String value, Subject subject) throws Inexpressible {
        if (value.contains("'") && value.contains("\"")) {
            throw new Inexpressible(subject);
        }
        return value.contains("'") ? '"' + value + '"' : "'" + value + "'";
    }

    private String reference(Subject subject) throws Inexpressible {
        question(subject);
        return "${" + XmlName.of(((Asked) subject).question()) + "}";
    }

    private Question question(Subject subject) throws Inexpressible {
        if (subject instanceof Asked(String id)) {
            return questions.apply(id).orElseThrow(() -> new Inexpressible(subject));
        }
        throw new Inexpressible(subject);
    }
}
