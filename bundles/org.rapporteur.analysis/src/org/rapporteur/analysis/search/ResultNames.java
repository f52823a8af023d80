package org.rapporteur.analysis.search;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.text.ObjectNames;

/**
 * What to call the objects that a search found, also those that are not loaded.
 *
 * @param names names of objects
 * @param dossier the dossier they are in
 */
public record ResultNames(ObjectNames names, Dossier dossier) {

    /** What sort of object it is, which one, and in which country: "Implementation 12, Georgia". To be called in the model's thread. */
    public String title(SearchResult result) {
        String type = names.labels().heading(result.type());
        Optional<EObject> named = result.about().flatMap(this::object).or(result::object);
        Optional<String> country = result.country().map(this::country);
        String which = named.map(names::name).or(() -> country).orElse("");
        return type + " " + Stream.concat(Stream.of(which), country.stream()).filter(part -> !part.isEmpty()).distinct()
                .collect(Collectors.joining(", "));
    }

    private String country(String id) {
        return dossier.getRegister().getParties().stream().filter(party -> id.equals(party.getId())).map(names::name).findFirst()
                .orElse(id);
    }

    private Optional<EObject> object(URI address) {
        return dossier.eResource() == null ? Optional.empty()
                : Optional.ofNullable(dossier.eResource().getResourceSet().getEObject(address, false));
    }
}
