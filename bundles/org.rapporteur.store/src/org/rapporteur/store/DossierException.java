package org.rapporteur.store;

import java.util.List;
import java.util.Locale;

import org.rapporteur.model.text.Texts;
import org.rapporteur.model.text.Told;

/** A dossier could not be read or written; what is on disk is whole. The message says what, where, and what to do. */
public final class DossierException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Reason {
        /** There is no dossier in the folder. */
        NO_DOSSIER("noDossier"),
        /** The folder for a new dossier is not empty. */
        NOT_EMPTY("notEmpty"),
        /** A file is malformed, truncated or holds what no plug-in explains. */
        MALFORMED("malformed"),
        /** A file declares a document type. */
        DOCUMENT_TYPE("documentType"),
        /** A reference leads out of the dossier. */
        OUTSIDE("outside"),
        /** The dossier was written by a newer Rapporteur. */
        NEWER_FORMAT("newerFormat"),
        /** Another program has it open for writing. */
        LOCKED("locked"),
        /** It was opened to be read only. */
        READ_ONLY("readOnly"),
        /** Files were changed by another program since it was opened. */
        CHANGED_ON_DISK("changedOnDisk"),
        /** A text holds a character that files cannot hold. */
        CHARACTER("character"),
        /** An identifier cannot name a file. */
        IDENTIFIER("identifier"),
        /** Two objects would be stored under one name. */
        SAME_NAME("sameName"),
        /** A file is larger than the limit. */
        TOO_LARGE("tooLarge"),
        /** The disk refused to read or write. */
        DISK("disk"),
        /** There is no generation before. */
        NO_PREVIOUS("noPrevious");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;
    private final List<String> arguments;

    DossierException(Reason reason, Throwable cause, Object... arguments) {
        super(null, cause);
        this.reason = reason;
        this.arguments = java.util.Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    @Override
    public String sentence(Locale locale) {
        return Texts.of(DossierException.class, locale).text("problem." + reason.key, arguments.toArray());
    }

    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }
}
