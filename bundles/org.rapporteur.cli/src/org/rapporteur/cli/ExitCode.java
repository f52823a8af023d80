package org.rapporteur.cli;

/** How a command ends; the contract that scripts and build servers rely on. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** Done, and there are findings: errors in {@code validate}, a refused answer in {@code questionnaire collect}. */
    FINDINGS(1),
    /** Wrong usage. */
    USAGE(2),
    /** Could not be done: unreadable dossier, nothing written, disk full. */
    FAILED(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The code the process ends with. */
    public int code() {
        return code;
    }
}
