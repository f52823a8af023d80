package org.rapporteur.questionnaire.xlsform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rapporteur.questionnaire.condition.Condition;
import org.rapporteur.questionnaire.condition.Condition.Answered;
import org.rapporteur.questionnaire.condition.Condition.Compared;
import org.rapporteur.questionnaire.condition.Condition.Not;
import org.rapporteur.questionnaire.condition.Condition.OneOf;
import org.rapporteur.questionnaire.condition.Condition.Order;
import org.rapporteur.questionnaire.condition.Subject.Asked;

/**
 * Reads the expressions of {@code relevant} that can be said as conditions: comparisons of a question with a value, {@code count} of the rows
 * of a repeat, {@code selected}, {@code and}, {@code or}, {@code not} and brackets. Of anything else it says that it cannot be.
 */
final class Relevant {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(\\$\\{[^}]*\\})|'([^']*)'|\"([^\"]*)\"|(-?[0-9]+(?:\\.[0-9]+)?)|(!=|<=|>=|=|<|>|\\(|\\)|,)"
            + "|([A-Za-z][A-Za-z0-9_-]*))");

    /** It is more than a condition can say. */
    private static final class Inexpressible extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** What stands in a place: a question, a value, a sign or a word. */
    private record Token(char kind, String text) {
    }

    private final UnaryOperator<String> question;
    private final BinaryOperator<String> value;
    private final Predicate<String> table;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int depth;

    /**
     * @param question the identifier of the question of a name
     * @param value the identifier of the choice of a question's identifier and a name; the name itself where it has none
     * @param table whether the question of an identifier is a table, of which the rows are counted
     */
    Relevant(UnaryOperator<String> question, BinaryOperator<String> value, Predicate<String> table) {
        this.question = question;
        this.value = value;
        this.table = table;
    }

    /** The condition; empty when it cannot be said as one. */
    Optional<Condition> condition(String expression) {
        try {
            tokens.clear();
            at = 0;
            depth = 0;
            split(expression);
            Condition condition = any();
            if (at < tokens.size()) {
                throw new Inexpressible();
            }
            return Optional.of(Condition.parse(condition.toString()));
        } catch (Inexpressible | IllegalArgumentException more) {
            return Optional.empty();
        }
    }

    private void split(String expression) throws Inexpressible {
        if (expression.length() > Condition.LONGEST) {
            throw new Inexpressible();
        }
        Matcher matcher = TOKEN.matcher(expression.strip());
        int end = 0;
        while (matcher.lookingAt() || end < matcher.regionEnd()) {
            if (!matcher.lookingAt()) {
                throw new Inexpressible();
            }
            char[] kinds = { 'q', 'v', 'v', 'v', 's', 'w' };
            for (int group = 1; group <= kinds.length; group++) {
                if (matcher.group(group) != null) {
                    tokens.add(new Token(kinds[group - 1], matcher.group(group)));
                }
            }
            end = matcher.end();
            matcher.region(end, matcher.regionEnd());
            if (end == matcher.regionEnd()) {
                break;
            }
        }
    }

    private Condition any() throws Inexpressible {
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (take("or")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.Any(parts);
    }

    private Condition all() throws Inexpressible {
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (take("and")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
    }

    private Condition one() throws Inexpressible {
        if (++depth > Condition.DEEPEST) {
            throw new Inexpressible();
        }
        try {
            if (take("(")) {
                Condition inner = any();
                expect(")");
                return inner;
            }
            if (take("not")) {
                expect("(");
                Condition inner = any();
                expect(")");
                return new Not(inner);
            }
            if (take("selected")) {
                expect("(");
                String asked = next('q');
                expect(",");
                String picked = next('v');
                expect(")");
                return picked(asked, picked);
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Condition comparison() throws Inexpressible {
        String asked = compared();
        String sign = next('s');
        String literal = literal();
        if (literal.isEmpty()) {
            return switch (sign) {
                case "=" -> new Answered(new Asked(id(asked)), false);
                case "!=" -> new Answered(new Asked(id(asked)), true);
                default -> throw new Inexpressible();
            };
        }
        return switch (sign) {
            case "=" -> picked(asked, literal);
            case "!=" -> new Not(picked(asked, literal)); // an answer that is not there is another one, too
            case "<" -> new Compared(new Asked(id(asked)), Order.LESS, literal);
            case "<=" -> new Compared(new Asked(id(asked)), Order.AT_MOST, literal);
            case ">" -> new Compared(new Asked(id(asked)), Order.MORE, literal);
            case ">=" -> new Compared(new Asked(id(asked)), Order.AT_LEAST, literal);
            default -> throw new Inexpressible();
        };
    }

    /** What is compared: a question, or how many rows a table has. */
    private String compared() throws Inexpressible {
        if (!take("count")) {
            return next('q');
        }
        expect("(");
        String asked = next('q');
        expect(")");
        if (!table.test(id(asked))) {
            throw new Inexpressible();
        }
        return asked;
    }

    private Condition picked(String asked, String name) throws Inexpressible {
        return new OneOf(new Asked(id(asked)), true, List.of(value.apply(id(asked), name)));
    }

    /** A value, or one that is marked as a date. */
    private String literal() throws Inexpressible {
        if (take("date")) {
            expect("(");
            String date = next('v');
            expect(")");
            return date;
        }
        return next('v');
    }

    private String id(String reference) throws Inexpressible {
        String id = question.apply(reference.substring(2, reference.length() - 1).strip());
        if (id.isEmpty()) {
            throw new Inexpressible();
        }
        return id;
    }

    private boolean take(String word) {
        boolean is = at < tokens.size() && tokens.get(at).kind() != 'v' && tokens.get(at).text().equals(word);
        at += is ? 1 : 0;
        return is;
    }

    private void expect(String sign) throws Inexpressible {
        if (!take(sign)) {
            throw new Inexpressible();
        }
    }

    private String next(char kind) throws Inexpressible {
        if (at >= tokens.size() || tokens.get(at).kind() != kind) {
            throw new Inexpressible();
        }
        return tokens.get(at++).text();
    }
}
