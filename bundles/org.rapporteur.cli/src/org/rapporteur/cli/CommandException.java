package org.rapporteur.cli;

/** A command could not be done. The message is a sentence for the user: what happened, to what, what to do. */
public final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;

    /**
     * Says what could not be done.
     *
     * @param exitCode how the program ends
     * @param message a sentence
     */
    public CommandException(ExitCode exitCode, String message) {
        this(exitCode, message, null);
    }

    /**
     * Says what could not be done and why.
     *
     * @param exitCode how the program ends
     * @param message a sentence
     * @param cause why; may be null
     */
    public CommandException(ExitCode exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    /** How the program ends. */
    public ExitCode exitCode() {
        return exitCode;
    }
}
