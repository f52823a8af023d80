package org.rapporteur.ui.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Cited;
import org.rapporteur.model.Claim;
import org.rapporteur.model.Claimed;
import org.rapporteur.model.Party;
import org.rapporteur.ui.Fact;

/**
 * What sources say about a fact.
 *
 * @param owner the object that they speak of: the one of the fact, or what holds it when that cites none
 * @param citations places that the fact rests on
 * @param claims statements about it, each with its own source; about the whole object when no feature is meant
 */
record Evidence(EObject owner, List<Citation> citations, List<Claim> claims) {

    static Evidence of(Fact fact) {
        List<Citation> citations = new ArrayList<>();
        EObject owner = fact.object();
        Optional<EStructuralFeature> feature = fact.feature();
        while (owner != null) {
            citations.addAll(citations(owner, feature));
            if (owner instanceof Cited) {
                break;
            }
            feature = Optional.ofNullable(owner.eContainingFeature());
            owner = owner.eContainer();
        }
        EObject found = owner == null ? fact.object() : owner;
        return new Evidence(found, citations, claims(found, feature));
    }

    /** Those of the feature, or where it has none of its own, those of the object as a whole. */
    private static List<Citation> citations(EObject owner, Optional<EStructuralFeature> feature) {
        if (!(owner instanceof Cited cited)) {
            return List.of();
        }
        List<Citation> own = cited.getCitations().stream()
                .filter(citation -> feature.filter(one -> citation.getFeatures().contains(one.getName())).isPresent()).toList();
        return feature.isEmpty() ? List.copyOf(cited.getCitations())
                : own.isEmpty() ? cited.getCitations().stream().filter(citation -> citation.getFeatures().isEmpty()).toList() : own;
    }

    private static List<Claim> claims(EObject owner, Optional<EStructuralFeature> feature) {
        if (owner instanceof Claim claim && claim.eContainer() instanceof Claimed claimed) {
            return claimed.getClaims().stream().filter(other -> Objects.equals(other.getAbout(), claim.getAbout())).toList();
        }
        List<Claim> all = owner instanceof Claimed claimed ? List.copyOf(claimed.getClaims()) : List.of();
        List<Claim> about = all.stream().filter(claim -> feature.filter(one -> isAbout(claim, one)).isPresent()).toList();
        return feature.isEmpty() ? all : about;
    }

    /** Claims speak of a name, features are called names. */
    private static boolean isAbout(Claim claim, EStructuralFeature feature) {
        String about = claim.getAbout();
        return about != null && (about.equals(feature.getName()) || (about + "s").equals(feature.getName()));
    }

    /** Whether another claim about the same says something else. */
    boolean isContradicted(Claim claim) {
        return claims.stream().filter(other -> Objects.equals(other.getAbout(), claim.getAbout())).anyMatch(other -> differ(claim, other));
    }

    /** A number and a list say the same when so many are listed. */
    private static boolean differ(Claim one, Claim other) {
        if (count(one).isPresent() && count(other).isPresent()) {
            return !count(one).equals(count(other)) || !one.getParties().isEmpty() && !other.getParties().isEmpty() && !listed(one).equals(listed(other));
        }
        return !said(one).equals(said(other));
    }

    private static Optional<Integer> count(Claim claim) {
        return Optional.ofNullable(claim.getNumber()).or(() -> Optional.of(listed(claim).size()).filter(many -> many > 0));
    }

    private static Set<Party> listed(Claim claim) {
        return Set.copyOf(claim.getParties());
    }

    private static String said(Claim claim) {
        return Stream.of(Objects.toString(claim.getNumber(), ""), Objects.toString(claim.getWhen(), ""),
                claim.getNumber() == null && claim.getWhen() == null ? Objects.toString(claim.getWording(), "") : "")
                .collect(Collectors.joining("|"));
    }
}
