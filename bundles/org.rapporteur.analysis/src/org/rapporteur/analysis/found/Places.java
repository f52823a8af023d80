package org.rapporteur.analysis.found;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Document;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Party;
import org.rapporteur.model.Programme;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;

/** Where an object stands in a dossier. */
public final class Places {

    /**
     * The way to an object: the identifier of the nearest object that has one, then the features down from it, counted from 1 where
     * there can be several, as in {@code nairobi-2002/claims[1]}.
     *
     * @param object the object
     * @param feature a feature of it that is meant; empty: the object as a whole
     */
    public String path(EObject object, Optional<String> feature) {
        return path(object) + feature.map(name -> "/" + name).orElse("");
    }

    /** The region an object belongs to; empty when it belongs to none, or to several. */
    public Optional<Region> region(EObject object) {
        return switch (object) {
            case null -> Optional.empty();
            case Region region -> Optional.of(region);
            case Document document -> Optional.ofNullable(document.getRegion());
            case Commitment commitment -> Optional.ofNullable(commitment.getRegion());
            case Programme programme -> Optional.ofNullable(programme.getRegion());
            case Questionnaire questionnaire -> Optional.ofNullable(questionnaire.getRegion());
            default -> region(object.eContainer());
        };
    }

    /** The party an object speaks of: a record's, a member's, a delegation's; empty when it speaks of none, or of several. */
    public Optional<Party> party(EObject object) {
        return switch (object) {
            case null -> Optional.empty();
            case Party party -> Optional.of(party);
            case CountryRecord record -> Optional.ofNullable(record.getParty());
            case Membership membership -> Optional.ofNullable(membership.getParty());
            case Delegation delegation -> Optional.ofNullable(delegation.getParty());
            default -> party(object.eContainer());
        };
    }

    private static String path(EObject object) {
        if (object instanceof Identified identified && identified.getId() != null) {
            return identified.getId();
        }
        if (object.eContainer() == null) {
            return object.eClass().getName();
        }
        EStructuralFeature feature = object.eContainingFeature();
        Object siblings = object.eContainer().eGet(feature);
        String step = siblings instanceof List<?> list ? feature.getName() + "[" + (list.indexOf(object) + 1) + "]" : feature.getName();
        return path(object.eContainer()) + "/" + step;
    }
}
