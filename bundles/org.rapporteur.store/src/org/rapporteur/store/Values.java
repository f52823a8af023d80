package org.rapporteur.store;

import java.util.Arrays;

import org.eclipse.emf.ecore.EDataType;

/**
 * Values of one type, read from text. Where they never change (records and constants) or are short texts, the same text gives the same object: a
 * dossier holds each date, language and place hundreds of times. Safe for several threads.
 */
final class Values {

    /** How many are kept at first, and at most: nearly as many as there are days in two centuries. Powers of two. */
    private static final int FEW = 1 << 6;
    private static final int MANY = 1 << 16;

    /** Longer texts seldom repeat. A form comes back with the answers of the round before, so that sentences do. */
    private static final int SHORT = 120;

    private final EDataType type;
    private final boolean text;
    private final boolean shared;
    /** The last value for each hash; a thread that comes upon an entry of another sees it whole or not at all. */
    private Known[] known = new Known[FEW];
    /** How many took the place of another since it grew. */
    private int displaced;

    private record Known(String text, Object value) {
    }

    /**
     * Values of a type.
     *
     * @param unique whether no two objects have the same, so that none is worth keeping
     */
    Values(EDataType type, boolean unique) {
        this.type = type;
        Class<?> java = type.getInstanceClass();
        text = java == String.class;
        shared = !unique && (text || java != null && (java.isRecord() || java.isEnum()));
    }

    /** The value that a text stands for; fails where it means nothing. */
    Object of(String value) {
        if (!shared || text && value.length() > SHORT) {
            return read(value);
        }
        Known[] all = known;
        int hash = value.hashCode();
        int place = (hash ^ hash >>> 16) & all.length - 1;
        Known before = all[place];
        if (before != null && before.text().equals(value)) {
            return before.value();
        }
        Object read = read(value);
        all[place] = new Known(value, read);
        if (before != null && all.length < MANY && ++displaced > all.length) {
            known = Arrays.copyOf(all, 2 * all.length);
            displaced = 0;
        }
        return read;
    }

    private Object read(String value) {
        return text ? value : type.getEPackage().getEFactoryInstance().createFromString(type, value);
    }
}
