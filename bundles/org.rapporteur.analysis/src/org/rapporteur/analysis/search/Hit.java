package org.rapporteur.analysis.search;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A text in which all words of a query were found.
 *
 * @param country identifier of the party in whose record it stands; empty: it stands in no record
 * @param path the way to the object from the root of its file, which {@link ObjectPath} walks
 * @param feature the feature that holds the text
 * @param excerpt the text around the first word
 * @param from where in the excerpt the first word begins
 * @param to where in the excerpt the first word ends
 * @param object the object, when it is loaded; objects of records that are not are reached by country and path
 */
public record Hit(Optional<String> country, String path, EStructuralFeature feature, String excerpt, int from, int to,
        Optional<EObject> object) {
}
