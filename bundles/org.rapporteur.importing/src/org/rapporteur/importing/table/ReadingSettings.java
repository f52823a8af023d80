package org.rapporteur.importing.table;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How a file is to be read where the user says so.
 *
 * @param encoding of a text file
 * @param separator of a text file
 * @param sheet name of the sheet of a workbook
 */
public record ReadingSettings(Optional<Charset> encoding, Optional<Character> separator, Optional<String> sheet) {

    /** Nothing is said. */
    public static final ReadingSettings NONE = new ReadingSettings(Optional.empty(), Optional.empty(), Optional.empty());
}
