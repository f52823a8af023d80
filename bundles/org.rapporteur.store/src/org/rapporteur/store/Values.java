package org.rapporteur.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EDataType;

/**
 * Values of one type, read from text. Where they are records, which never change, or short texts, the same text gives the same object: a
 * dossier holds each date, language and place hundreds of times. Safe for several threads.
 */
final class Values {

    /** How many are kept: nearly as many as there are days in two centuries. */
    private static final int LIMIT = 1 << 16;

    /** Longer texts seldom repeat. */
    private static final int SHORT = 40;

    private final EDataType type;
    private final boolean text;
    private final boolean shared;
    private final Map<String, Object> known = new ConcurrentHashMap<>();

    Values(EDataType type) {
        this.type = type;
        Class<?> java = type.getInstanceClass();
        text = java == String.class;
        shared = java != null && java.isRecord();
    }

    /** The value that a text stands for; fails where it means nothing. */
    Object of(String value) {
        boolean kept = text ? value.length() <= SHORT : shared;
        Object before = kept ? known.get(value) : null;
        if (before != null) {
            return before;
        }
        Object read = text ? value : type.getEPackage().getEFactoryInstance().createFromString(type, value);
        if (kept && read != null && known.size() < LIMIT) {
            known.put(value, read);
        }
        return read;
    }
}
