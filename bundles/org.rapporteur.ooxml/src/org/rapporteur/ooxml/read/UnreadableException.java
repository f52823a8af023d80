package org.rapporteur.ooxml.read;

import java.io.IOException;

/** A file from outside is not read. Who reads it says so to people. */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Why it is not. */
    public enum Reason {
        /** It is larger than allowed. */
        TOO_LARGE,
        /** It unpacks to more than allowed, or has more parts. */
        BOMB,
        /** It declares a document type or entities, which Office files never do. */
        DOCUMENT_TYPE,
        /** Its elements stand deeper in one another than allowed. */
        TOO_DEEP,
        /** It is cut off, or something in it is not as it must be. */
        DAMAGED
    }

    private final Reason reason;

    /**
     * Says why.
     *
     * @param reason why
     * @param cause what was found; may be null
     */
    public UnreadableException(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** Why it is not read. */
    public Reason reason() {
        return reason;
    }
}
