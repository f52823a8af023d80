package org.rapporteur.region.declared;

import java.util.Locale;

import org.rapporteur.model.text.Texts;
import org.rapporteur.model.text.Told;

/** That a region's file cannot be used: where in it, and what was expected there. */
public final class RegionFileException extends RuntimeException implements Told {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Place place;
    private final String key;
    private final transient Object[] arguments;

    RegionFileException(String file, Place place, String key, Object... arguments) {
        super(key);
        this.file = file;
        this.place = place;
        this.key = key;
        this.arguments = arguments;
    }

    /** The line of the mistake, from 1. */
    public int line() {
        return place.line();
    }

    /** The column of the mistake, from 1. */
    public int column() {
        return place.column();
    }

    @Override
    public String sentence(Locale locale) {
        var texts = Texts.of(RegionFileException.class, locale);
        return texts.text("mistake", file, Integer.toString(place.line()), Integer.toString(place.column()), texts.text(key, arguments));
    }

    /** The sentence in the language of this computer. */
    @Override
    public String getMessage() {
        return sentence(Locale.getDefault());
    }
}
