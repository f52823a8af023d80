package org.rapporteur.questionnaire.collect;

/** A file as a whole is not taken. */
final class RefusedFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedFileException(Refusal refusal) {
        super(refusal.key());
        this.refusal = refusal;
    }

    RefusedFileException(String key, Object... arguments) {
        this(Refusal.of(key, arguments));
    }

    Refusal refusal() {
        return refusal;
    }
}
