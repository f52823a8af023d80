package org.rapporteur.questionnaire.excel.read;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The cell that a defined name stands for; of a range the first one.
 *
 * @param sheet name of its sheet, in lower case: workbooks tell sheets apart without regard to it
 * @param cell its address without signs of the dollar: {@code C12}
 */
record CellReference(String sheet, String cell) {

    private static final Pattern REFERENCE = Pattern.compile(
            "(?:'((?:[^']++|'')+)'|([^'!\\[\\]]++))!\\$?([A-Z]{1,3})\\$?([0-9]{1,7})(?::\\$?[A-Z]{1,3}\\$?[0-9]{1,7})?");

    /** Reads what a defined name refers to; empty when it is no cell of this workbook, as when the cell was deleted. */
    static Optional<CellReference> parse(String formula) {
        Matcher matcher = REFERENCE.matcher(formula.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String sheet = matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("''", "'");
        return sheet.startsWith("[") ? Optional.empty()
                : Optional.of(new CellReference(sheet.toLowerCase(Locale.ROOT), matcher.group(3) + matcher.group(4)));
    }
}
