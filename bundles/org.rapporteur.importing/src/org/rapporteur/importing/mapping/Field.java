package org.rapporteur.importing.mapping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column can hold. */
public enum Field {
    /** To which country the recommendation is addressed. */
    COUNTRY,
    /** The recommendation, exact. */
    TEXT,
    /** Who proposed it. */
    PROPOSER,
    /** The government's position on it. */
    RESPONSE,
    /** What the government said with its position. */
    COMMENT,
    /** The meeting or session that adopted it. */
    MEETING,
    /** Its number as printed. */
    NUMBER,
    /** Its themes. */
    THEME,
    /** The source's category of the action it asks for. */
    ACTION,
    /** By when it is due. */
    DUE;

    /** The key of a mapping file. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The field of a key; empty when it is none. */
    public static Optional<Field> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }
}
