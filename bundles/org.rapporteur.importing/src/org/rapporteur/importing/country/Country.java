package org.rapporteur.importing.country;

import java.util.List;

/**
 * A State of the list that comes with Rapporteur.
 *
 * @param id alpha-3 code of ISO 3166-1
 * @param alpha2 alpha-2 code
 * @param name English name
 * @param officialName English official name
 * @param frenchName French name
 * @param frenchOfficialName French official name
 * @param others other names
 */
public record Country(String id, String alpha2, String name, String officialName, String frenchName, String frenchOfficialName,
        List<String> others) {

    /** Copies the list. */
    public Country {
        others = List.copyOf(others);
    }
}
