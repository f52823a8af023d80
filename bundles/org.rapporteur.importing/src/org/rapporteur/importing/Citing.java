package org.rapporteur.importing;

import org.rapporteur.model.Cited;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Claimed;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Source;

/** Says where a thing comes from. */
final class Citing {

    private Citing() {
    }

    static void cite(Cited cited, Source source, String place) {
        Citation citation = ModelFactory.eINSTANCE.createCitation();
        citation.setSource(source);
        citation.setPlace(place.isEmpty() ? null : place);
        cited.getCitations().add(citation);
    }

    /** The source's words on what the model has no place for; nothing when there are none. */
    static void claim(Claimed claimed, String about, String wording) {
        if (!wording.isEmpty()) {
            Claim claim = ModelFactory.eINSTANCE.createClaim();
            claim.setAbout(about);
            claim.setWording(wording);
            claimed.getClaims().add(claim);
        }
    }
}
