package org.rapporteur.questionnaire.returned;

import java.util.Optional;

/**
 * What stands at a marked place of a form that came back.
 *
 * @param text the text, exact
 * @param ticked whether a control to tick says that it is; empty when there is none
 * @param hindrance what keeps the text from being all that stands there; empty when nothing does
 */
public record Box(String text, Optional<Boolean> ticked, Optional<Hindrance> hindrance) {

    /** What keeps a text from being all that stands at a place. */
    public enum Hindrance {
        /** A picture, a footnote, an equation or an embedded file stands there too. */
        NO_TEXT,
        /** The place was copied, and something else stands in the copy. */
        TWICE,
        /** A cell shows an error instead of a value. */
        ERROR,
        /** A cell holds a formula that nobody has calculated. */
        FORMULA
    }

    /** A plain text. */
    public static Box of(String text) {
        return new Box(text, Optional.empty(), Optional.empty());
    }
}
