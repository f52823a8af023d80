package org.rapporteur.questionnaire.condition;

import java.util.Optional;
import java.util.Set;

/** The words and signs of a condition, one after the other. */
final class Tokens {

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in", "is", "answered");

    /** What a token is. */
    enum Kind { WORD, TEXT, SIGN, END }

    /**
     * A token.
     *
     * @param kind what it is
     * @param text the word, the text without its quotation marks, or the sign
     * @param index where it begins
     */
    record Token(Kind kind, String text, int index) {
        boolean is(String wanted) {
            return kind != Kind.TEXT && text.equals(wanted);
        }

        /** Whether it can stand for a question, a fact or a value. */
        boolean isName() {
            return kind == Kind.WORD && !KEYWORDS.contains(text);
        }
    }

    private final String source;
    private int index;
    private Token next;

    Tokens(String source) {
        this.source = source;
        next = read();
    }

    Token peek() {
        return next;
    }

    Token take() {
        Token taken = next;
        next = read();
        return taken;
    }

    /** Takes the next token if it is the one wanted. */
    Optional<Token> take(String wanted) {
        return next.is(wanted) ? Optional.of(take()) : Optional.empty();
    }

    /** A value as it is written in a condition: in quotation marks unless it is a plain word. */
    static String quoted(String value) {
        boolean plain = !value.isEmpty() && value.chars().allMatch(Tokens::isWord) && !KEYWORDS.contains(value) && !value.contains(":");
        return plain ? value : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private Token read() {
        while (index < source.length() && Character.isWhitespace(source.charAt(index))) {
            index++;
        }
        if (index == source.length()) {
            return new Token(Kind.END, "", index);
        }
        char first = source.charAt(index);
        if (first == '"' || first == '\'') {
            return text(first);
        }
        return isWord(first) ? word() : sign();
    }

    private Token word() {
        int start = index;
        while (index < source.length() && isWord(source.charAt(index))) {
            index++;
        }
        return new Token(Kind.WORD, source.substring(start, index), start);
    }

    private Token text(char mark) {
        int start = index++;
        var text = new StringBuilder();
        while (index < source.length() && source.charAt(index) != mark) {
            if (source.charAt(index) == '\\' && index + 1 < source.length()) {
                index++;
            }
            text.append(source.charAt(index++));
        }
        if (index == source.length()) {
            throw new ConditionException(source, start, "unclosed");
        }
        index++;
        return new Token(Kind.TEXT, text.toString(), start);
    }

    private Token sign() {
        int start = index;
        for (String sign : new String[] { "!=", "<=", ">=", "=", "<", ">", "(", ")", "," }) {
            if (source.startsWith(sign, start)) {
                index += sign.length();
                return new Token(Kind.SIGN, sign, start);
            }
        }
        throw new ConditionException(source, start, "character");
    }

    /** Letters, digits and what identifiers, numbers and dates are written with. */
    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':' || c == '+' || c == '/';
    }
}
