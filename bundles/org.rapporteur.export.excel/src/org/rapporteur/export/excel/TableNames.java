package org.rapporteur.export.excel;

import org.rapporteur.ooxml.UniqueNames;

import java.util.regex.Pattern;

/**
 * Names of Excel tables made from the identifiers of tables: letters, digits and underscores, beginning with a letter or an underscore,
 * unlike any reference to a cell, unique whatever the case.
 */
final class TableNames {

    private static final int LONGEST = 200;
    /** {@code A1} to {@code XFD1048576}, and rows and columns in the other notation. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z]{1,3}[0-9]+|[RrCc][0-9]*|[Rr][0-9]*[Cc][0-9]*");

    private final UniqueNames unique = new UniqueNames();

    /** The name of the next table. */
    String next(String id) {
        String name = id.replaceAll("[^A-Za-z0-9_]", "_");
        if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
            name = "_" + name;
        }
        if (REFERENCE.matcher(name).matches()) {
            name += "_";
        }
        String stem = name.substring(0, Math.min(name.length(), LONGEST));
        return unique.take(number -> number == 1 ? stem : stem + "_" + number);
    }
}
