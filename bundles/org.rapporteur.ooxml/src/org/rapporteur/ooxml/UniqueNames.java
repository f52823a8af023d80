package org.rapporteur.ooxml;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

/** Names that differ in more than case. Not safe for use by several threads. */
public final class UniqueNames {

    private final Set<String> taken = new HashSet<>();

    /**
     * Takes the first name that is free.
     *
     * @param variant gives the name as wanted for 1, and others for 2, 3 …
     */
    public String take(IntFunction<String> variant) {
        int number = 1;
        while (!taken.add(fold(variant.apply(number)))) {
            number++;
        }
        return variant.apply(number);
    }

    /** Upper case first, so that ß meets SS and the two small sigmas meet. */
    private static String fold(String name) {
        return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
