package org.rapporteur.testkit;

import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Claimed;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Source;

/** Makes claims and citations. */
public final class Claims {

    private Claims() {
    }

    /** A new claim about an object, said at a place of a source. */
    public static Claim add(Claimed object, String about, Source source, String place) {
        Claim claim = ModelFactory.eINSTANCE.createClaim();
        claim.setAbout(about);
        cite(claim, source, place);
        object.getClaims().add(claim);
        return claim;
    }

    /** A new claim in words. */
    public static Claim say(Claimed object, String about, String wording, Source source, String place) {
        Claim claim = add(object, about, source, place);
        claim.setWording(wording);
        return claim;
    }

    /** Cites a place of a source. */
    public static <C extends Cited> C cite(C object, Source source, String place) {
        Citation citation = ModelFactory.eINSTANCE.createCitation();
        citation.setSource(source);
        citation.setPlace(place);
        object.getCitations().add(citation);
        return object;
    }
}
