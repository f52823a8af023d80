package org.rapporteur.questionnaire.condition;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition under which a question applies. Immutable. {@link #toString()} gives a text that {@link #parse} reads as an equal
 * condition.
 */
public sealed interface Condition {

    /** Characters a condition may have at most. */
    int LONGEST = 4000;

    /** How deep brackets and negations may be nested. */
    int DEEPEST = 32;

    /**
     * All of several conditions.
     *
     * @param parts at least two
     */
    record All(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(part -> part instanceof Any ? "(" + part + ")" : part.toString()).collect(Collectors.joining(" and "));
        }
    }

    /**
     * One or more of several conditions.
     *
     * @param parts at least two
     */
    record Any(List<Condition> parts) implements Condition {
        /** Copies the list. */
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return parts.stream().map(Condition::toString).collect(Collectors.joining(" or "));
        }
    }

    /**
     * That a condition does not hold.
     *
     * @param part the condition
     */
    record Not(Condition part) implements Condition {
        @Override
        public String toString() {
            return "not " + (part instanceof All || part instanceof Any ? "(" + part + ")" : part);
        }
    }

    /**
     * That an answer or a fact is, or is not, one of some values.
     *
     * @param subject what is compared
     * @param among whether it is to be one of them, or none of them
     * @param values the values, at least one
     */
    record OneOf(Subject subject, boolean among, List<String> values) implements Condition {
        /** Copies the list. */
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            if (values.size() == 1) {
                return subject + (among ? " = " : " != ") + Tokens.quoted(values.getFirst());
            }
            return subject + (among ? " in (" : " not in (") + values.stream().map(Tokens::quoted).collect(Collectors.joining(", ")) + ")";
        }
    }

    /**
     * How a number or a date is to a value.
     *
     * @param subject what is compared
     * @param order how
     * @param value the value
     */
    record Compared(Subject subject, Order order, String value) implements Condition {
        @Override
        public String toString() {
            return subject + " " + order.sign() + " " + Tokens.quoted(value);
        }
    }

    /**
     * That a question was answered, or was not.
     *
     * @param subject the question
     * @param given whether it was to be answered
     */
    record Answered(Subject subject, boolean given) implements Condition {
        @Override
        public String toString() {
            return subject + (given ? " is answered" : " is not answered");
        }
    }

    /** How a number or a date is to another. */
    enum Order {
        /** Less than, or before. */
        LESS("<"),
        /** At most, or not after. */
        AT_MOST("<="),
        /** More than, or after. */
        MORE(">"),
        /** At least, or not before. */
        AT_LEAST(">=");

        private final String sign;

        Order(String sign) {
            this.sign = sign;
        }

        /** The sign that stands for it. */
        public String sign() {
            return sign;
        }
    }

    /**
     * Reads a condition.
     *
     * @param text what {@code Question.condition} holds
     * @return the condition
     * @throws ConditionException when the text is none, too long or too deep
     */
    static Condition parse(String text) {
        return new ConditionParser(text).condition();
    }

    /** What it asks about, each as often as it does. */
    default Stream<Subject> subjects() {
        return comparisons().map(comparison -> switch (comparison) {
            case OneOf one -> one.subject();
            case Compared compared -> compared.subject();
            case Answered answered -> answered.subject();
            case All all -> throw new AssertionError(all);
            case Any any -> throw new AssertionError(any);
            case Not not -> throw new AssertionError(not);
        });
    }

    /** The comparisons it is made of: {@link OneOf}, {@link Compared} and {@link Answered}, in order. */
    default Stream<Condition> comparisons() {
        return switch (this) {
            case All(List<Condition> parts) -> parts.stream().flatMap(Condition::comparisons);
            case Any(List<Condition> parts) -> parts.stream().flatMap(Condition::comparisons);
            case Not(Condition part) -> part.comparisons();
            case OneOf one -> Stream.of(one);
            case Compared compared -> Stream.of(compared);
            case Answered answered -> Stream.of(answered);
        };
    }
}
