package org.rapporteur.sample;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rapporteur.model.text.Texts;

/** The sentences that the sample is written from: lists of alternatives, each in English and in French. */
final class Phrases {

    private static final String FILE = "phrases";

    private final Texts english = Texts.of(Phrases.class, FILE, Locale.ENGLISH);
    private final Texts french = Texts.of(Phrases.class, FILE, Locale.FRENCH);
    private final Map<String, Integer> counts = new HashMap<>();

    /** How many alternatives a list has. */
    int count(String list) {
        return counts.computeIfAbsent(list, key -> (int) IntStream.iterate(1, n -> english.has(key + "." + n), n -> n + 1).count());
    }

    /** An alternative by its place, counted from 0 and around. */
    Phrase at(String list, int place, Object... arguments) {
        String key = list + "." + (Math.floorMod(place, count(list)) + 1);
        return new Phrase(english.text(key, in(arguments, true)), french.text(key, in(arguments, false)));
    }

    /** The first alternative. */
    Phrase first(String list, Object... arguments) {
        return at(list, 0, arguments);
    }

    /** An alternative by chance. */
    Phrase any(String list, Dice dice, Object... arguments) {
        return at(list, dice.below(count(list)), arguments);
    }

    private static Object[] in(Object[] arguments, boolean english) {
        return Stream.of(arguments).map(argument -> argument instanceof Phrase(String en, String fr) ? english ? en : fr : argument).toArray();
    }
}
