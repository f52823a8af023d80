package org.rapporteur.importing;

import java.util.List;
import java.util.Locale;

import org.rapporteur.model.text.Texts;
import org.rapporteur.model.text.Told;

/** A file could not be read. The message says which, where and why; nothing was changed. */
public final class ImportException extends Exception implements Told {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String key;
    private final transient List<Object> arguments;

    /**
     * Says what could not be read.
     *
     * @param place where
     * @param key key of the text that says why, in this package
     * @param arguments what fills its placeholders
     */
    public ImportException(Place place, String key, Object... arguments) {
        this(null, place, key, arguments);
    }

    /**
     * Says what could not be read, and what it came from.
     *
     * @param cause what it came from; may be null
     * @param place where
     * @param key key of the text that says why, in this package
     * @param arguments what fills its placeholders
     */
    public ImportException(Throwable cause, Place place, String key, Object... arguments) {
        super(null, cause);
        this.place = place;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** Where. */
    public Place place() {
        return place;
    }

    @Override
    public String sentence(Locale locale) {
        Texts texts = Texts.of(ImportException.class, locale);
        String where = place.words(texts, key.startsWith("mapping.") ? "place.line" : "place.row");
        return texts.text("problem", where, texts.text("problem." + key, arguments.toArray()));
    }

    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }
}
