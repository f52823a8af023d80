package org.rapporteur.importing.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.model.text.Fold;
import org.rapporteur.model.Position;

/** Which position words mean: as the mapping says, or as is commonly said. Remembers what was asked, to show it. */
public final class Responses {

    private final Mapping mapping;
    private final Map<String, Position> known = new LinkedHashMap<>();
    private final Map<String, Optional<Position>> asked = new LinkedHashMap<>();

    /**
     * @param mapping what the user says
     */
    public Responses(Mapping mapping) {
        this.mapping = mapping;
        WordLists.read("responses.txt").forEach((literal, words) ->
                Keys.position(literal).ifPresent(position -> words.forEach(word -> known.put(word, position))));
    }

    /**
     * The position that words mean.
     *
     * @param words not blank
     * @return the position; empty when the words are not known
     */
    public Optional<Position> position(String words) {
        return asked.computeIfAbsent(words.strip(), key -> mapping.position(key).or(() -> Optional.ofNullable(known.get(Fold.of(key)))));
    }

    /** The settings of a mapping file that say the same. */
    public Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        asked.forEach((words, position) -> position.ifPresent(one -> settings.put(Keys.RESPONSE + words, one.getLiteral())));
        return settings;
    }
}
