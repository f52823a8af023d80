package org.rapporteur.importing.country;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;

/**
 * Which party a name means: by identifier or ISO code, by the names in the dossier's register, by the list that comes with
 * Rapporteur. A name that means several means none.
 */
public final class PartyNames {

    private final Map<String, Country> countries = new TreeMap<>();
    private final Set<String> codes = new TreeSet<>();
    private final Map<String, String> byAlpha2 = new HashMap<>();
    private final Map<String, Set<String>> registered = new HashMap<>();
    private final Map<String, Set<String>> shipped = new HashMap<>();
    private final Map<String, Match> found = new HashMap<>();
    private final Set<String> organisations = new TreeSet<>();

    /**
     * Names of a dossier's parties and of all States.
     *
     * @param dossier the dossier
     */
    public PartyNames(Dossier dossier) {
        for (Country country : Countries.read()) {
            countries.put(country.id(), country);
            byAlpha2.put(country.alpha2(), country.id());
            Stream.concat(Stream.of(country.name(), country.officialName(), country.frenchName(), country.frenchOfficialName()),
                    country.others().stream()).forEach(name -> add(shipped, name, country.id()));
        }
        List<Party> parties = dossier.getRegister() == null ? List.of() : dossier.getRegister().getParties();
        for (Party party : parties) {
            codes.add(party.getId());
            if (party instanceof Organisation) {
                organisations.add(party.getId());
            }
            party.getNames().stream().map(Name::getText).filter(name -> name != null).forEach(name -> add(registered, name, party.getId()));
        }
    }

    private static void add(Map<String, Set<String>> names, String name, String id) {
        String key = NameKey.of(name);
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, any -> new TreeSet<>()).add(id);
        }
    }

    /** What a name means. */
    public Match find(String name) {
        return found.computeIfAbsent(name.strip(), this::search);
    }

    private Match search(String name) {
        if (codes.contains(name) || countries.containsKey(name)) {
            return Match.one(name);
        }
        if (byAlpha2.containsKey(name)) {
            return Match.one(byAlpha2.get(name));
        }
        String key = NameKey.of(name);
        Set<String> ids = registered.getOrDefault(key, Set.of());
        return new Match(List.copyOf(ids.isEmpty() ? shipped.getOrDefault(key, Set.of()) : ids));
    }

    /** Whether the dossier's register has a party. */
    public boolean isRegistered(String id) {
        return codes.contains(id);
    }

    /** Whether a party can have a country record. */
    public boolean isCountry(String id) {
        return !organisations.contains(id);
    }

    /** A State of the list that comes with Rapporteur; empty when the list lacks it. */
    public Optional<Country> country(String id) {
        return Optional.ofNullable(countries.get(id));
    }

    /** Whether an identifier means a party of the register or a State of the list. */
    public boolean isKnown(String id) {
        return codes.contains(id) || countries.containsKey(id);
    }

    /**
     * What a name means.
     *
     * @param ids identifiers of the parties: none when nobody has the name, several when it means more than one
     */
    public record Match(List<String> ids) {

        /** Copies the list. */
        public Match {
            ids = List.copyOf(ids);
        }

        static Match one(String id) {
            return new Match(List.of(id));
        }

        /** Whether it means exactly one. */
        public boolean isOne() {
            return ids.size() == 1;
        }
    }
}
