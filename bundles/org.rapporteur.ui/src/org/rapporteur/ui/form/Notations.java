package org.rapporteur.ui.form;

import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.Vocabulary.Term;
import org.rapporteur.ui.session.DossierSession;

/** Chooses how a feature's values are written, by its type. */
public final class Notations {

    private final DossierSession session;
    private final ObjectNames names;
    private final Texts texts;

    /**
     * @param session the dossier, whose objects are found by name
     */
    public Notations(DossierSession session) {
        this.session = session;
        names = new ObjectNames(session.locale());
        texts = Texts.of(Notations.class, session.locale());
    }

    /**
     * The notation of a feature.
     *
     * @param feature an attribute, or a reference to objects that the dossier holds elsewhere
     */
    public Notation of(EStructuralFeature feature) {
        Notation one = switch (feature) {
            case EReference reference -> new ReferenceNotation(new Candidates(session, reference.getEReferenceType()), names, texts);
            case EAttribute attribute -> of(attribute);
            default -> throw new IllegalArgumentException(feature.getName());
        };
        Notation all = feature.isMany() ? new ListNotation(one) : one;
        return feature.isRequired() && !feature.isMany() ? new RequiredNotation(all, texts) : all;
    }

    /**
     * The notation of a feature that holds the key of a term.
     *
     * @param terms the terms, in their order
     */
    public Notation of(List<Term> terms) {
        return new TermNotation(terms, session.locale(), texts);
    }

    private Notation of(EAttribute attribute) {
        if (attribute == ModelPackage.Literals.IDENTIFIED__ID) {
            return new IdentifierNotation(new Candidates(session, ModelPackage.Literals.IDENTIFIED), texts);
        }
        if (attribute.getEAttributeType() instanceof EEnum type) {
            return new ChoiceNotation<Enumerator>(type.getELiterals().stream().map(literal -> literal.getInstance()).toList(), names::label, texts);
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == org.rapporteur.model.date.SourceDate.class) {
            return new DateNotation(session.locale());
        }
        if (type == boolean.class) {
            return ChoiceNotation.yesNo(texts);
        }
        return Number.class.isAssignableFrom(type) || type == int.class ? new NumberNotation(type, session.locale(), texts)
                : new TextNotation();
    }
}
