package org.rapporteur.model.text;

import java.util.Locale;

/** Something that can be told to people in their language, for instance what went wrong. */
public interface Told {

    /**
     * One or two sentences: what happened, to what, what to do.
     *
     * @param locale the language; English when there is no translation
     */
    String sentence(Locale locale);
}
