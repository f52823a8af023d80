package org.rapporteur.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance that a seed decides: the same seed and purpose give the same throws on any machine. */
final class Dice {

    private final Random random;

    /** Dice for one purpose, so that a change in one part of the sample leaves the others as they are. */
    Dice(long seed, String purpose) {
        random = new Random(seed * 1_000_003L + purpose.hashCode());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** So many different ones, in the order of the list; all when there are no more. */
    <T> List<T> some(List<T> of, int many) {
        if (many >= of.size()) {
            return List.copyOf(of);
        }
        List<Integer> places = new ArrayList<>();
        while (places.size() < many) {
            int place = random.nextInt(of.size());
            if (!places.contains(place)) {
                places.add(place);
            }
        }
        Collections.sort(places);
        return places.stream().map(of::get).toList();
    }

    <T> List<T> shuffled(List<T> of) {
        List<T> copy = new ArrayList<>(of);
        Collections.shuffle(copy, random);
        return copy;
    }
}
