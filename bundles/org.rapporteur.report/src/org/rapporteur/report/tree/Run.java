package org.rapporteur.report.tree;

import java.util.Objects;

/**
 * A stretch of text of one kind.
 *
 * @param text the text, exact; may hold line feeds, which stay line breaks
 * @param emphasis how it stands out
 * @param language IETF tag of its language; empty: the report's
 */
public record Run(String text, Emphasis emphasis, String language) {

    /** How a run stands out. */
    public enum Emphasis {
        /** Not at all. */
        PLAIN,
        /** Strongly: a term, a label. */
        STRONG,
        /** As a title or a stressed word. */
        STRESSED,
        /** Quietly: a source, a remark. */
        QUIET
    }

    /** Checks that no part is null. */
    public Run {
        Objects.requireNonNull(text);
        Objects.requireNonNull(emphasis);
        Objects.requireNonNull(language);
    }

    /** Plain text in the report's language. */
    public static Run plain(String text) {
        return new Run(text, Emphasis.PLAIN, "");
    }

    /** Strong text in the report's language. */
    public static Run strong(String text) {
        return new Run(text, Emphasis.STRONG, "");
    }

    /** Quiet text in the report's language. */
    public static Run quiet(String text) {
        return new Run(text, Emphasis.QUIET, "");
    }
}
