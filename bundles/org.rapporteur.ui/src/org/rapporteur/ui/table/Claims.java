package org.rapporteur.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Claim;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.ui.form.Field;
import org.rapporteur.ui.form.Subject;

/** Fields for what sources say: claims, each with its source and the place in it, and the citations that an object rests on. */
public final class Claims {

    private Claims() {
    }

    /** A table of claims: what is claimed, the number and how to read it, the words, the source and the place in it. */
    public static Field.Maker claims() {
        return TableField.titled(Claim.class, ModelPackage.Literals.CLAIMED__CLAIMS, slot -> {
            Claim claim = ModelFactory.eINSTANCE.createClaim();
            claim.setAbout("governments");
            return claim;
        }, subject -> List.of(Column.of(subject, ModelPackage.Literals.CLAIM__ABOUT, 110),
                Column.of(subject, ModelPackage.Literals.CLAIM__QUALIFIER, 90), Column.of(subject, ModelPackage.Literals.CLAIM__NUMBER, 70),
                Column.of(subject, ModelPackage.Literals.CLAIM__WORDING, 240), cited(subject, ModelPackage.Literals.CITATION__SOURCE, 160),
                cited(subject, ModelPackage.Literals.CITATION__PLACE, 120), Column.of(subject, ModelPackage.Literals.CLAIM__PARTIES, 160),
                Column.of(subject, ModelPackage.Literals.CLAIM__WHEN, 110), Column.of(subject, ModelPackage.Literals.CLAIM__NOTE, 140)));
    }

    /** A column for the source of a claim, or the place in it. The first source given makes the citation. */
    private static Column<Claim> cited(Subject subject, EStructuralFeature feature, int width) {
        Column<Claim> column = Column.of(subject, feature, width);
        Function<Claim, Object> value = claim -> first(claim).map(citation -> citation.eGet(feature)).orElse(null);
        return new Column<>(column.id(), column.title(), column.tip(), width, value, column.notation(),
                Optional.of((claim, typed) -> first(claim).orElseGet(() -> added(claim)).eSet(feature, typed)), Optional.empty(), claim -> true);
    }

    private static Optional<Citation> first(Claim claim) {
        return claim.getCitations().stream().findFirst();
    }

    private static Citation added(Claim claim) {
        Citation citation = ModelFactory.eINSTANCE.createCitation();
        claim.getCitations().add(citation);
        return citation;
    }

    /** A table of citations: the source, the place in it, its words, and which features rest on it. */
    public static Field.Maker citations() {
        return TableField.titled(Citation.class, ModelPackage.Literals.CITED__CITATIONS, slot -> ModelFactory.eINSTANCE.createCitation(), subject -> List.of(
                Column.of(subject, ModelPackage.Literals.CITATION__SOURCE, 160), Column.of(subject, ModelPackage.Literals.CITATION__PLACE, 120),
                Column.of(subject, ModelPackage.Literals.CITATION__QUOTATION, 260), Column.of(subject, ModelPackage.Literals.CITATION__FEATURES, 160),
                Column.of(subject, ModelPackage.Literals.CITATION__INFERRED, 80), Column.of(subject, ModelPackage.Literals.CITATION__NOTE, 140)));
    }
}
