package org.rapporteur.region;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.rapporteur.model.Text;

/**
 * A text of a region that stands in its reports as it is, for instance what its dialogue is. What depends on the dossier is a
 * {@code ReportSection}.
 *
 * @param kinds in which reports it stands
 * @param headings its heading, in each language once
 * @param paragraphs its paragraphs, one below the other, in each language
 */
public record ReportText(Set<Kind> kinds, List<Text> headings, List<Text> paragraphs) {

    /** The reports of a region. */
    public enum Kind {
        /** The report on a country. */
        COUNTRY,
        /** The report on a meeting. */
        MEETING,
        /** The report on the region as a whole. */
        REGION
    }

    /** Copies the parts and checks that there is a heading and a paragraph. */
    public ReportText {
        Objects.requireNonNull(kinds);
        kinds = Set.copyOf(kinds);
        headings = List.copyOf(headings);
        paragraphs = List.copyOf(paragraphs);
        if (headings.isEmpty() || paragraphs.isEmpty()) {
            throw new IllegalArgumentException("A text of a report needs a heading and a paragraph.");
        }
    }
}
