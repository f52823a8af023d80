package org.rapporteur.ooxml;

import java.util.Objects;

/**
 * How a chart fits the document it stands in.
 *
 * @param language IETF tag of the language of its texts
 * @param rightToLeft whether it is read from right to left
 * @param titled whether the title stands in the chart; otherwise the document sets it as a caption
 * @param data identifier of the relationship to the embedded workbook of its data; empty when they stand in the document itself
 */
public record ChartLook(String language, boolean rightToLeft, boolean titled, String data) {
    /** Checks that no part is null. */
    public ChartLook {
        Objects.requireNonNull(language);
        Objects.requireNonNull(data);
    }
}
