package org.rapporteur.report.export;

/** Reports could not be written; nothing has changed on disk. The message is a sentence for the user. */
public final class ExportException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says what could not be done.
     *
     * @param message a sentence: what happened, to what, what to do
     * @param cause why; may be null
     */
    public ExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
