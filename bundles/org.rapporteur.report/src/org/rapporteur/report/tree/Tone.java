package org.rapporteur.report.tree;

/**
 * What a colour means. Exporters choose colours that can be told apart in print, on screen and by the colour-blind, and always
 * show the words beside them.
 */
public enum Tone {
    /** No particular meaning. */
    NEUTRAL,
    /** Not asked. */
    NOT_ASKED,
    /** Asked, nothing known. */
    UNKNOWN,
    /** Known: nothing was done. */
    NO_ACTION,
    /** Planned. */
    PLANNED,
    /** Under way. */
    UNDER_WAY,
    /** Done in part. */
    PARTLY_DONE,
    /** Done. */
    DONE,
    /** Does not apply. */
    NOT_APPLICABLE,
    /** Needs attention, for instance overdue or contradictory. */
    WARNING
}
