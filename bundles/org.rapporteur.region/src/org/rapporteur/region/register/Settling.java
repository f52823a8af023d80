package org.rapporteur.region.register;

import java.util.HashMap;
import java.util.Map;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;

/** Takes new regions into a dossier: their members are then parties of its register, each of them once. */
final class Settling {

    private final Dossier dossier;
    private final Map<String, Party> known = new HashMap<>();

    Settling(Dossier dossier) {
        this.dossier = dossier;
        if (dossier.getRegister() == null) {
            dossier.setRegister(ModelFactory.eINSTANCE.createRegister());
        }
        dossier.getRegister().getParties().forEach(party -> known.put(party.getId(), party));
    }

    void settle(Region region) {
        dossier.getRegions().add(region);
        region.getMemberships().forEach(membership -> membership.setParty(registered(membership.getParty())));
    }

    private Party registered(Party party) {
        Party there = known.putIfAbsent(party.getId(), party);
        if (there != null) {
            return there;
        }
        if (party instanceof Territory territory && territory.getParent() != null
                && registered(territory.getParent()) instanceof State parent) {
            territory.setParent(parent);
        }
        dossier.getRegister().getParties().add(party);
        return party;
    }
}
