package org.rapporteur.model.text;

import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A text with placeholders, in a subset of the syntax of ICU messages:
 * <ul>
 * <li>{@code {0}}: a text as it is, a number as the language writes it, a collection as a list in words;</li>
 * <li>{@code {0,number}}: a number and nothing else;</li>
 * <li>{@code {0,list}}, {@code {0,list,or}}: a collection as "a, b and c", "a, b or c";</li>
 * <li>{@code {0,plural,=0{no recommendation} one{# recommendation} other{# recommendations}}}: the form for a number, or for
 * the size of a collection; {@code #} is the number; the form {@code other} must be there;</li>
 * <li>{@code {0,selectordinal,one{#st} two{#nd} few{#rd} other{#th}}}: the form for a place in an order;</li>
 * <li>{@code {0,select,draft{…} other{…}}}: the form for a word.</li>
 * </ul>
 * An apostrophe is an apostrophe. Only before a brace (or {@code #} in a plural) it begins a part that is taken literally, up to
 * the next apostrophe; two of them are always one.
 *
 * @param parts what it is made of
 * @param language the language it is written in
 * @param origin bundle and key, for messages
 */
record Message(List<Part> parts, Language language, String origin) {

    /** A piece of a message. */
    sealed interface Part permits Literal, Placeholder {
    }

    record Literal(String text) implements Part {
    }

    /** A piece that an argument fills. */
    sealed interface Placeholder extends Part permits Value, Choice {
        int index();
    }

    /** The kinds of placeholders. */
    enum Kind { ANY, NUMBER, LIST, LIST_OR, PLURAL, ORDINAL, SELECT }

    record Value(int index, Kind kind) implements Placeholder {
    }

    record Choice(int index, Kind kind, Map<String, List<Part>> forms) implements Placeholder {
    }

    String format(Object... arguments) {
        if (parts.size() == 1 && parts.getFirst() instanceof Literal(String text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        write(parts, arguments, out);
        return out.toString();
    }

    private void write(List<Part> list, Object[] arguments, StringBuilder out) {
        for (Part part : list) {
            switch (part) {
                case Literal(String text) -> out.append(isStop(text) && !out.isEmpty() && out.charAt(out.length() - 1) == '.' ? text.substring(1) : text);
                case Value(int index, Kind kind) -> out.append(value(argument(arguments, index), index, kind));
                case Choice choice -> write(form(choice, argument(arguments, choice.index())), arguments, out);
            }
        }
    }

    /** A value that ends with the point of an abbreviation ends the sentence, too. */
    private static boolean isStop(String text) {
        return text.equals(".") || text.startsWith(". ");
    }

    private String value(Object argument, int index, Kind kind) {
        return switch (argument) {
            case Number number when kind == Kind.ANY || kind == Kind.NUMBER -> language.number(number);
            case Collection<?> items when kind == Kind.NUMBER -> language.number(items.size());
            case Collection<?> items when kind == Kind.LIST_OR -> language.lists().or(strings(items, index));
            case Collection<?> items -> language.lists().and(strings(items, index));
            case TemporalAccessor date -> throw wrong(index, "a date in words, not " + date);
            default -> {
                if (kind != Kind.ANY) {
                    throw wrong(index, "a " + (kind == Kind.NUMBER ? "number" : "collection") + ", not “" + argument + "”");
                }
                yield argument.toString();
            }
        };
    }

    private List<String> strings(Collection<?> items, int index) {
        return items.stream().map(item -> value(item, index, Kind.ANY)).toList();
    }

    private List<Part> form(Choice choice, Object argument) {
        if (choice.kind() == Kind.SELECT) {
            return choice.forms().getOrDefault(argument.toString(), choice.forms().get("other"));
        }
        Number number = switch (argument) {
            case Number n -> n;
            case Collection<?> items -> items.size();
            default -> throw wrong(choice.index(), "a number, not “" + argument + "”");
        };
        PluralRule rule = language.plurals();
        return Optional.ofNullable(choice.forms().get("=" + Language.exact(number).toPlainString())).orElseGet(() -> {
            PluralCategory category = choice.kind() == Kind.ORDINAL ? rule.ordinal(number) : rule.cardinal(number);
            return choice.forms().getOrDefault(category.keyword(), choice.forms().get("other"));
        });
    }

    private Object argument(Object[] arguments, int index) {
        if (index >= arguments.length || arguments[index] == null) {
            throw wrong(index, "a value, and got none");
        }
        return arguments[index];
    }

    private IllegalArgumentException wrong(int index, String wanted) {
        return new IllegalArgumentException("The text " + origin + " wants for {" + index + "} " + wanted + ".");
    }
}
