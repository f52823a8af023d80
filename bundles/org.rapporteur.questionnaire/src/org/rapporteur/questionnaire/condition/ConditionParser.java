package org.rapporteur.questionnaire.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rapporteur.questionnaire.condition.Condition.Order;
import org.rapporteur.questionnaire.condition.Tokens.Kind;
import org.rapporteur.questionnaire.condition.Tokens.Token;

/** Reads conditions: {@code or} binds least, then {@code and}, then {@code not}. */
final class ConditionParser {

    private final String source;
    private final Tokens tokens;
    private int depth;

    ConditionParser(String source) {
        this.source = source;
        if (source.length() > Condition.LONGEST) {
            throw new ConditionException(source, Condition.LONGEST, "long", Condition.LONGEST);
        }
        tokens = new Tokens(source);
    }

    Condition condition() {
        Condition condition = any();
        if (tokens.peek().kind() != Kind.END) {
            throw wrong(tokens.peek(), "more");
        }
        return condition;
    }

    private Condition any() {
        List<Condition> parts = new ArrayList<>(List.of(all()));
        while (tokens.take("or").isPresent()) {
            parts.add(all());
        }
        return joined(parts, Condition.Any::new, part -> part instanceof Condition.Any(List<Condition> inner) ? inner.stream() : Stream.of(part));
    }

    private Condition all() {
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (tokens.take("and").isPresent()) {
            parts.add(one());
        }
        return joined(parts, Condition.All::new, part -> part instanceof Condition.All(List<Condition> inner) ? inner.stream() : Stream.of(part));
    }

    private static Condition joined(List<Condition> parts, Function<List<Condition>, Condition> join,
            Function<Condition, Stream<Condition>> flat) {
        return parts.size() == 1 ? parts.getFirst() : join.apply(parts.stream().flatMap(flat).toList());
    }

    private Condition one() {
        Token next = tokens.peek();
        if (++depth > Condition.DEEPEST) {
            throw wrong(next, "deep", Condition.DEEPEST);
        }
        try {
            if (tokens.take("not").isPresent()) {
                return new Condition.Not(one());
            }
            if (tokens.take("(").isPresent()) {
                Condition inner = any();
                expect(")");
                return inner;
            }
            return comparison();
        } finally {
            depth--;
        }
    }

    private Condition comparison() {
        Subject subject = subject();
        Token how = tokens.take();
        if (how.is("=") || how.is("!=")) {
            return new Condition.OneOf(subject, how.is("="), List.of(value()));
        }
        if (how.is("in")) {
            return new Condition.OneOf(subject, true, values());
        }
        if (how.is("not")) {
            expect("in");
            return new Condition.OneOf(subject, false, values());
        }
        if (how.is("is")) {
            boolean given = tokens.take("not").isEmpty();
            expect("answered");
            return new Condition.Answered(subject, given);
        }
        for (Order order : Order.values()) {
            if (how.is(order.sign())) {
                return new Condition.Compared(subject, order, value());
            }
        }
        throw wrong(how, "how");
    }

    private Subject subject() {
        Token name = tokens.take();
        if (!name.isName()) {
            throw wrong(name, "subject");
        }
        if (name.text().startsWith(Subject.COUNTRY)) {
            return Stream.of(Subject.Fact.values()).filter(fact -> fact.toString().equals(name.text())).findFirst().orElseThrow(
                    () -> wrong(name, "fact", Stream.of(Subject.Fact.values()).map(Subject.Fact::toString).toList()));
        }
        if (name.text().startsWith(Subject.PREVIOUS)) {
            return new Subject.Before(question(name, name.text().substring(Subject.PREVIOUS.length())));
        }
        return new Subject.Asked(question(name, name.text()));
    }

    private String question(Token name, String id) {
        if (!id.matches("[\\p{L}\\p{N}._-]+")) {
            throw wrong(name, "question");
        }
        return id;
    }

    private List<String> values() {
        expect("(");
        List<String> values = new ArrayList<>(List.of(value()));
        while (tokens.take(",").isPresent()) {
            values.add(value());
        }
        expect(")");
        return values;
    }

    private String value() {
        Token value = tokens.take();
        if (!value.isName() && value.kind() != Kind.TEXT) {
            throw wrong(value, "value");
        }
        return value.text();
    }

    private void expect(String wanted) {
        Token token = tokens.take();
        if (!token.is(wanted)) {
            throw wrong(token, "expected", wanted);
        }
    }

    private ConditionException wrong(Token token, String key, Object... arguments) {
        return new ConditionException(source, token.index(), key, arguments);
    }
}
