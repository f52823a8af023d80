package org.rapporteur.model.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapporteur.model.text.Message.Choice;
import org.rapporteur.model.text.Message.Kind;
import org.rapporteur.model.text.Message.Literal;
import org.rapporteur.model.text.Message.Part;
import org.rapporteur.model.text.Message.Value;

/** Reads the syntax of {@link Message}. */
final class MessageParser {

    private static final int NO_PLURAL = -1;

    private final String text;
    private final String origin;
    private int at;

    MessageParser(String text, String origin) {
        this.text = text;
        this.origin = origin;
    }

    Message message(Language language) {
        List<Part> parts = parts(NO_PLURAL);
        if (at < text.length()) {
            throw malformed("this brace closes nothing");
        }
        return new Message(parts, language, origin);
    }

    /** Everything up to the end or a closing brace; {@code #} is the number of a plural when there is one. */
    private List<Part> parts(int plural) {
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (; at < text.length() && text.charAt(at) != '}'; at++) {
            char c = text.charAt(at);
            if (c == '\'') {
                quoted(plural, literal);
            } else if (c == '{' || c == '#' && plural != NO_PLURAL) {
                flush(literal, parts);
                parts.add(c == '{' ? placeholder() : new Value(plural, Kind.NUMBER));
            } else {
                literal.append(c);
            }
        }
        flush(literal, parts);
        return List.copyOf(parts);
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (!literal.isEmpty()) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /** An apostrophe, two of them, or one that quotes what follows; leaves the position on the last character used. */
    private void quoted(int plural, StringBuilder literal) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : 0;
        if (next == '\'') {
            at++;
            literal.append('\'');
        } else if (next == '{' || next == '}' || next == '#' && plural != NO_PLURAL) {
            for (at++; at < text.length(); at++) {
                char c = text.charAt(at);
                boolean doubled = c == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'';
                if (c == '\'' && !doubled) {
                    return;
                }
                literal.append(c);
                at += doubled ? 1 : 0;
            }
        } else {
            literal.append('\'');
        }
    }

    /** From an opening brace to its closing one, on which it leaves the position. */
    private Part placeholder() {
        at++;
        String index = word();
        if (index.isEmpty() || index.length() > 2 || !index.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw malformed("the number of an argument was expected");
        }
        int argument = Integer.parseInt(index);
        String kind = next(',') ? word() : "";
        Part part = switch (kind) {
            case "" -> new Value(argument, Kind.ANY);
            case "number" -> new Value(argument, Kind.NUMBER);
            case "list" -> new Value(argument, list());
            case "plural" -> new Choice(argument, Kind.PLURAL, forms(argument));
            case "selectordinal" -> new Choice(argument, Kind.ORDINAL, forms(argument));
            case "select" -> new Choice(argument, Kind.SELECT, forms(NO_PLURAL));
            default -> throw malformed("number, list, plural, selectordinal or select was expected");
        };
        if (at >= text.length() || text.charAt(at) != '}') {
            throw malformed("a closing brace was expected");
        }
        return part;
    }

    private Kind list() {
        if (!next(',')) {
            return Kind.LIST;
        }
        return switch (word()) {
            case "and" -> Kind.LIST;
            case "or" -> Kind.LIST_OR;
            default -> throw malformed("“and” or “or” was expected");
        };
    }

    private Map<String, List<Part>> forms(int plural) {
        if (!next(',')) {
            throw malformed("a comma and the forms were expected");
        }
        Map<String, List<Part>> forms = new LinkedHashMap<>();
        for (String name = word(); !name.isEmpty(); name = word()) {
            checkForm(name, plural);
            if (!next('{')) {
                throw malformed("an opening brace was expected after “" + name + "”");
            }
            if (forms.put(name, parts(plural)) != null) {
                throw malformed("the form “" + name + "” stands there twice");
            }
            if (!next('}')) {
                throw malformed("a closing brace was expected after the form “" + name + "”");
            }
        }
        if (!forms.containsKey("other")) {
            throw malformed("the form “other” is missing");
        }
        return Map.copyOf(forms);
    }

    private void checkForm(String name, int plural) {
        boolean category = name.startsWith("=") || List.of(PluralCategory.values()).stream().anyMatch(c -> c.keyword().equals(name));
        if (plural != NO_PLURAL && !category) {
            throw malformed("“" + name + "” is no form of a plural");
        }
    }

    /** Characters up to a space, comma or brace, with the spaces around them left out. */
    private String word() {
        skipSpaces();
        int start = at;
        while (at < text.length() && " ,{}\n\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        skipSpaces();
        return word;
    }

    private void skipSpaces() {
        while (at < text.length() && " \n\t".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean next(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        at += there ? 1 : 0;
        return there;
    }

    private IllegalArgumentException malformed(String why) {
        return new IllegalArgumentException("The text " + origin + " is malformed at character " + (at + 1) + ": " + why + ".");
    }
}
