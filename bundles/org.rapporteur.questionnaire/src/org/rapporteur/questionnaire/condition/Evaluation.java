package org.rapporteur.questionnaire.condition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.rapporteur.model.Knowledge;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;

/** Works out whether conditions hold, in a logic of three values: what depends on something unknown is unknown. */
final class Evaluation {

    private final Situation situation;

    Evaluation(Situation situation) {
        this.situation = situation;
    }

    Knowledge holds(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> not(any(parts.stream().map(part -> not(holds(part)))));
            case Condition.Any(List<Condition> parts) -> any(parts.stream().map(this::holds));
            case Condition.Not(Condition part) -> not(holds(part));
            case Condition.OneOf one -> any(situation.known(one.subject()).stream().map(known -> oneOf(known, one)));
            case Condition.Compared compared -> any(situation.known(compared.subject()).stream().map(known -> compared(known, compared)));
            case Condition.Answered(Subject subject, boolean given) -> Evaluation.of(
                    situation.known(subject).stream().anyMatch(Known.Given.class::isInstance) == given);
        };
    }

    private static Knowledge oneOf(Known known, Condition.OneOf one) {
        return switch (known) {
            case Known.Nothing() -> Knowledge.UNKNOWN;
            case Known.None() -> Knowledge.NO;
            case Known.Given given -> {
                Knowledge found = any(given.items().stream().flatMap(words -> one.values().stream().map(value -> equal(given.kind(), words, value))));
                yield one.among() ? found : not(found);
            }
        };
    }

    private static Knowledge equal(QuestionKind kind, List<String> words, String value) {
        return switch (kind) {
            case NUMBER, TABLE -> compared(kind, words.getFirst(), value, 0, 0);
            case DATE -> not(any(Stream.of(compared(kind, words.getFirst(), value, -1, -1), compared(kind, words.getFirst(), value, 1, 1))));
            default -> of(words.contains(value));
        };
    }

    private static Knowledge compared(Known known, Condition.Compared compared) {
        return switch (known) {
            case Known.Nothing() -> Knowledge.UNKNOWN;
            case Known.None() -> Knowledge.NO;
            case Known.Given given -> any(given.items().stream().map(words -> switch (compared.order()) {
                case LESS -> compared(given.kind(), words.getFirst(), compared.value(), -1, -1);
                case AT_MOST -> compared(given.kind(), words.getFirst(), compared.value(), -1, 0);
                case MORE -> compared(given.kind(), words.getFirst(), compared.value(), 1, 1);
                case AT_LEAST -> compared(given.kind(), words.getFirst(), compared.value(), 0, 1);
            }));
        };
    }

    /** Whether something is at least and at most so far from a value: -1 below or before, 0 at, 1 above or after. */
    private static Knowledge compared(QuestionKind kind, String word, String value, int atLeast, int atMost) {
        return switch (kind) {
            case NUMBER, TABLE -> numbers(word, value, atLeast, atMost);
            case DATE -> dates(word, value, atLeast, atMost);
            default -> Knowledge.UNKNOWN; // words have no order; a check says so
        };
    }

    private static Knowledge numbers(String word, String value, int atLeast, int atMost) {
        try {
            int sign = new BigDecimal(word.strip()).compareTo(new BigDecimal(value.strip()));
            return of(atLeast <= sign && sign <= atMost);
        } catch (NumberFormatException inWords) {
            return Knowledge.UNKNOWN;
        }
    }

    /** A value that is a month or a year is all of its days; an answer that is one may be any of them. */
    private static Knowledge dates(String word, String value, int atLeast, int atMost) {
        try {
            SourceDate date = SourceDate.parse(word.strip());
            SourceDate limit = SourceDate.parse(value.strip());
            int first = side(date.earliest().orElse(LocalDate.MIN), limit);
            int last = side(date.latest().orElse(LocalDate.MAX), limit);
            if (atLeast <= first && last <= atMost) {
                return Knowledge.YES;
            }
            return last < atLeast || first > atMost ? Knowledge.NO : Knowledge.UNKNOWN;
        } catch (EdtfException inWords) {
            return Knowledge.UNKNOWN;
        }
    }

    private static int side(LocalDate day, SourceDate limit) {
        if (day.isBefore(limit.earliest().orElse(LocalDate.MIN))) {
            return -1;
        }
        return day.isAfter(limit.latest().orElse(LocalDate.MAX)) ? 1 : 0;
    }

    private static Knowledge of(boolean so) {
        return so ? Knowledge.YES : Knowledge.NO;
    }

    private static Knowledge not(Knowledge so) {
        return switch (so) {
            case YES -> Knowledge.NO;
            case NO -> Knowledge.YES;
            case UNKNOWN -> Knowledge.UNKNOWN;
        };
    }

    /** Yes when one is; no when all are; of nothing at all, nothing is known. */
    private static Knowledge any(Stream<Knowledge> parts) {
        List<Knowledge> all = parts.distinct().toList();
        if (all.contains(Knowledge.YES)) {
            return Knowledge.YES;
        }
        return all.isEmpty() || all.contains(Knowledge.UNKNOWN) ? Knowledge.UNKNOWN : Knowledge.NO;
    }
}
