package org.rapporteur.importing.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rapporteur.importing.Place;
import org.rapporteur.importing.country.PartyNames;
import org.rapporteur.importing.country.PartyNames.Match;
import org.rapporteur.importing.mapping.Mapping;

/** Which parties the words of a cell mean: one, or several with a separator between. */
final class Parties {

    /**
     * What the words mean.
     *
     * @param ids the parties
     * @param unknown names that nobody has
     * @param ambiguous names that several have, with whom they may mean
     */
    record Found(List<String> ids, List<String> unknown, List<Match> ambiguous) {
    }

    private final PartyNames names;
    private final Mapping mapping;

    Parties(PartyNames names, Mapping mapping) {
        this.names = names;
        this.mapping = mapping;
    }

    Found find(String words, Optional<String> separator) {
        if (words.isEmpty()) {
            return new Found(List.of(), List.of(), List.of());
        }
        Match whole = match(words);
        if (whole.isOne()) {
            return new Found(whole.ids(), List.of(), List.of());
        }
        List<String> ids = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<Match> ambiguous = new ArrayList<>();
        for (String name : Splitting.split(words, separator.orElse(";"))) {
            Match match = match(name);
            switch (match.ids().size()) {
                case 0 -> unknown.add(name);
                case 1 -> {
                    if (!ids.contains(match.ids().getFirst())) {
                        ids.add(match.ids().getFirst());
                    }
                }
                default -> ambiguous.add(match);
            }
        }
        boolean plain = ids.isEmpty() && ambiguous.isEmpty(); // then it is no list, only words with a separator in them
        return new Found(ids, plain ? List.of(words) : unknown, ambiguous);
    }

    private Match match(String name) {
        return mapping.country(name).map(id -> names.isKnown(id) ? new Match(List.of(id)) : new Match(List.of()))
                .orElseGet(() -> names.find(name));
    }

    /** Says of each name that means nobody, or several, that it does. */
    static void remark(Found found, String words, Place place, Remarks remarks, String key) {
        found.unknown().forEach(name -> remarks.addWords(place, key, name));
        found.ambiguous().forEach(match -> remarks.addWords(place, key + "Ambiguous", words, String.join(", ", match.ids())));
    }
}
