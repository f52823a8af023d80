package org.rapporteur.questionnaire.excel;

import java.util.regex.Pattern;

/** Which texts are numbers that a workbook gives back as they were. */
final class Numbers {

    private static final Pattern EXACT = Pattern.compile("-?(0|[1-9][0-9]{0,14})|-?(0|[1-9][0-9]{0,8})\\.[0-9]{0,5}[1-9]");

    private Numbers() {
    }

    /** Whether a workbook, which holds fifteen digits, holds a number exactly and writes it in the same way. */
    static boolean isExact(String text) {
        return EXACT.matcher(text).matches() && !text.equals("-0");
    }
}
