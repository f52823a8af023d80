package org.rapporteur.ui.meeting;

import org.rapporteur.ui.Succession;

/** A plug-in fails to hand something on to a new meeting. */
final class NotHanded extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Succession.Heritage heritage;

    NotHanded(Succession.Heritage heritage, Throwable problem) {
        super(problem);
        this.heritage = heritage;
    }

    /** What was to be handed on. */
    Succession.Heritage heritage() {
        return heritage;
    }
}
