package org.rapporteur.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        /** Something refers to what is no longer in the dossier. */
        GONE("gone"),
        /** A file is larger than the limit. */
        TOO_LARGE("tooLarge"),
        /** The disk refused to read or write. */
        DISK("disk"),
        /** There is no generation before. */
        NO_PREVIOUS("noPrevious"),
        /** There is no unsaved work that could be opened. */
        NO_DRAFT("noDraft");

        private final String key;

        Reason(String key) {
            this.key = key;
        }
    }

    private final Reason reason;
    private final List<String> arguments;
    private final Optional<Holder> holder;

    DossierException(Reason reason, Throwable cause, Object... arguments) {
        super(null, cause);
        this.reason = reason;
        holder = Optional.empty();
        this.arguments = java.util.Arrays.stream(arguments).map(String::valueOf).toList();
    }

    /** That somebody else writes a dossier. */
    DossierException(Object folder, Optional<Holder> holder) {
        reason = Reason.LOCKED;
        arguments = List.of(folder.toString());
        this.holder = holder;
    }

    /** That the disk refused, with the system's reason. */
    static DossierException disk(IOException problem, Path where) {
        String reason = problem instanceof FileSystemException file && file.getReason() != null ? file.getReason() : problem.getMessage();
        return new DossierException(Reason.DISK, problem, where, reason);
    }

    /** What went wrong. */
    public Reason reason() {
        return reason;
    }

    /** Who has it, when it is {@link Reason#LOCKED} and the lock tells. */
    public Optional<Holder> holder() {
        return holder;
    }

    /** Whether files of the dossier are at fault, so that the rest can be read with {@link DossierStore#openDamaged}. */
    public boolean isDamage() {
        return switch (reason) {
            case MALFORMED, DOCUMENT_TYPE, OUTSIDE, TOO_LARGE, DISK -> true;
            default -> false;
        };
    }

    /** The same about a file of a dossier that was opened all the same. */
    Damage asDamage(String file, boolean partly) {
        int line = reason == Reason.MALFORMED ? Integer.parseInt(arguments.get(1)) : 0;
        return new Damage(file, line, this, partly);
    }

    @Override
    public String sentence(Locale locale) {
        if (holder.isPresent()) {
            Holder who = holder.get();
            var since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
                    .withZone(ZoneId.systemDefault()).format(who.since());
            return Texts.of(DossierException.class, locale).text("problem.lockedBy", arguments.getFirst(), who.user(), who.host(),
                    who.program(), since);
        }
        return Texts.of(DossierException.class, locale).text("problem." + reason.key, arguments.toArray());
    }

    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }
}
