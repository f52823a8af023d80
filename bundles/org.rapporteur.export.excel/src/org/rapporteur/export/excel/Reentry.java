package org.rapporteur.export.excel;

/**
 * Which texts would become something else when somebody opens their cell for editing and leaves it unchanged: a formula, a number, a
 * date, a truth value. The file says that they are texts, but a spreadsheet program reads what is typed anew, unless the cell is
 * marked as quoted ({@code quotePrefix}). A quoted cell shows an apostrophe while it is edited; its text does not change.
 */
final class Reentry {

    /** What formulas and errors begin with, also in the wide forms that East Asian keyboards give. */
    private static final String FORMULA = "=+-@'#/\u2212\uFF1D\uFF0B\uFF0D\uFF20";
    /** No number, date or time is written longer. */
    private static final int LONGEST_VALUE = 40;

    private Reentry() {
    }

    /** Whether a text has to be quoted. */
    static boolean changes(String text) {
        int first = 0;
        while (first < text.length() && isBlank(text.charAt(first))) {
            first++;
        }
        return first < text.length() && (FORMULA.indexOf(text.charAt(first)) >= 0 || looksLikeValue(text));
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean looksLikeValue(String text) {
        if (text.length() > LONGEST_VALUE) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        String word = text.strip();
        return word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false") || word.equalsIgnoreCase("vrai")
                || word.equalsIgnoreCase("faux");
    }
}
