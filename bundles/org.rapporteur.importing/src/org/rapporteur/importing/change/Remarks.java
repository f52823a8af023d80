package org.rapporteur.importing.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapporteur.importing.Place;
import org.rapporteur.importing.Remark;

/** Gathers remarks. One on the same words in many rows is kept once, with the first place and the number of rows. */
final class Remarks {

    /** What makes remarks one. */
    private record Subject(String file, String key, List<String> words) {
    }

    /** Where it was found first, and how often. */
    private static final class Found {
        private final Place first;
        private int times;

        private Found(Place first) {
            this.first = first;
        }
    }

    private final List<Remark> single = new ArrayList<>();
    private final Map<Subject, Found> repeated = new LinkedHashMap<>();

    /** A remark on one place. */
    void add(Place place, String key, Object... arguments) {
        single.add(Remark.of(place, key, arguments));
    }

    /** A remark on words that may be in many rows; the number of rows becomes the first argument of its text. */
    void addWords(Place place, String key, String... words) {
        repeated.computeIfAbsent(new Subject(place.file(), key, List.of(words)), any -> new Found(place)).times++;
    }

    List<Remark> all() {
        List<Remark> all = new ArrayList<>();
        repeated.forEach((subject, found) -> {
            List<Object> arguments = new ArrayList<>(List.of(found.times));
            arguments.addAll(subject.words());
            all.add(new Remark(found.first, subject.key(), arguments));
        });
        all.addAll(single);
        List<String> files = all.stream().map(remark -> remark.place().file()).distinct().toList();
        all.sort(Comparator.<Remark>comparingInt(remark -> files.indexOf(remark.place().file()))
                .thenComparing(remark -> remark.place().row()));
        return all;
    }
}
