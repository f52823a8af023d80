package org.rapporteur.sample;

import java.util.Collection;
import java.util.List;

import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Claimed;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.Qualifier;
import org.rapporteur.model.Source;
import org.rapporteur.model.date.SourceDate;

/** Says where things are said. */
final class Citing {

    private final List<Source> sources;
    private final Phrases phrases;
    private final Dice dice;

    Citing(List<Source> sources, Phrases phrases, Dice dice) {
        this.sources = sources;
        this.phrases = phrases;
        this.dice = dice;
    }

    /** Gives an object a citation, of some of its features or of the whole. */
    void cite(Cited cited, String... features) {
        Citation citation = ModelFactory.eINSTANCE.createCitation();
        citation.setSource(dice.one(sources));
        citation.setPlace(phrases.any("place", dice).english());
        citation.getFeatures().addAll(List.of(features));
        if (dice.percent(25)) {
            citation.setInferred(true);
            citation.setNote(phrases.any("analyst-note", dice).english());
        } else {
            citation.setQuotation(phrases.any("quotation", dice).english());
        }
        cited.getCitations().add(citation);
    }

    /** Gives an object a citation at a chance. */
    void perhaps(Cited cited, int chance) {
        if (dice.percent(chance)) {
            cite(cited);
        }
    }

    /** A source's statement in words. */
    Claim words(Claimed object, String about, Phrase wording) {
        Claim claim = ModelFactory.eINSTANCE.createClaim();
        claim.setAbout(about);
        claim.setWording(wording.english());
        cite(claim);
        object.getClaims().add(claim);
        return claim;
    }

    /** A source's number, which another source may contradict. */
    void number(Claimed object, String about, int number, Qualifier qualifier, Phrase wording) {
        Claim claim = words(object, about, wording);
        claim.setNumber(number);
        claim.setQualifier(qualifier);
        if (qualifier != Qualifier.EXACT) {
            claim.setNote(phrases.any("analyst-note", dice).english());
        }
    }

    /** A source's list. */
    void list(Claimed object, String about, Collection<? extends Party> parties, Phrase wording) {
        words(object, about, wording).getParties().addAll(parties);
    }

    /** A source's date. */
    void date(Claimed object, SourceDate when, Phrase wording) {
        words(object, "when", wording).setWhen(when);
    }
}
