package org.rapporteur.analysis.matrix;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Recommendation;

/**
 * The place of each recommendation in the columns. It stays when rows come and go, so that no column need be read again, and when a
 * recommendation gets another identifier, by which records on disk do not know it yet. Safe for use by several threads.
 */
final class Slots {

    private final Map<Recommendation, Integer> byObject = new HashMap<>();
    private final Map<URI, Integer> byAddress = new HashMap<>();
    private int next;

    /** The place of a recommendation of the model. */
    synchronized int of(Recommendation recommendation) {
        Integer known = byObject.get(recommendation);
        URI address = EcoreUtil.getURI(recommendation);
        if (known == null) {
            known = recommendation.eResource() == null ? next++ : byAddress.computeIfAbsent(address, a -> next++);
            byObject.put(recommendation, known);
        } else if (recommendation.eResource() != null) {
            byAddress.put(address, known);
        }
        return known;
    }

    /** The place of the recommendation that an implementation of the model, or of a copy beside it, is about; -1 when of none. */
    int of(Implementation implementation) {
        var recommendation = (Recommendation) implementation.eGet(Literals.IMPLEMENTATION__RECOMMENDATION, false);
        if (recommendation == null) {
            return -1;
        }
        return recommendation.eIsProxy() ? at(((InternalEObject) recommendation).eProxyURI()) : of(recommendation);
    }

    private synchronized int at(URI address) {
        return byAddress.computeIfAbsent(address, a -> next++);
    }
}
