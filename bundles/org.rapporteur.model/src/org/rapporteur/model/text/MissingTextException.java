package org.rapporteur.model.text;

import java.util.MissingResourceException;

/** A text that the program wants is not there: a fault in a bundle, never of a user. Names the bundle and the key. */
public final class MissingTextException extends MissingResourceException {

    private static final long serialVersionUID = 1L;

    MissingTextException(String bundle, String key) {
        super(key.isEmpty() ? "There is no file " + bundle + ".properties, nor one for the language." : "The text “" + key
                + "” is missing in " + bundle + ".properties and in the files of the language.", bundle, key);
    }
}
