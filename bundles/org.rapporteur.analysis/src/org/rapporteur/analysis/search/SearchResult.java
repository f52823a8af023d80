package org.rapporteur.analysis.search;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * An object with the texts of it in which words were found: the nearest that people know by a name or a number.
 *
 * @param country identifier of the party in whose record it stands; empty: it stands in no record
 * @param path the way to the object from the root of its file
 * @param type its class
 * @param object the object, when it is loaded
 * @param about what an object of a record is about, where that is one thing: a recommendation, a round; its address, to be looked
 *        up in the dossier
 * @param hits the texts, at least one
 */
public record SearchResult(Optional<String> country, String path, EClass type, Optional<EObject> object, Optional<URI> about,
        List<Hit> hits) {

    /** Copies the list. */
    public SearchResult {
        hits = List.copyOf(hits);
    }
}
