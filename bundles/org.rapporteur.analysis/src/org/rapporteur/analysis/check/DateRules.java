package org.rapporteur.analysis.check;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.rapporteur.analysis.Finding.Severity;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Commitment;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.date.OneOf;
import org.rapporteur.model.date.SourceDate;

/** Rules on dates that sources leave open. */
final class DateRules {

    List<Rule<Rule.InDossier>> rules() {
        return List.of(new Rule<>("date-open", Severity.HINT, DateRules::open));
    }

    private static void open(Inquiry inquiry, Findings out) {
        for (EObject object : Contents.of(inquiry, EObject.class)) {
            for (EAttribute attribute : object.eClass().getEAllAttributes()) {
                if (attribute.getEAttributeType() == ModelPackage.Literals.SOURCE_DATE && !attribute.isMany()
                        && object.eGet(attribute) instanceof SourceDate date && date.edtf() instanceof OneOf
                        && !saidByItsMeeting(object, attribute)) {
                    out.add(object, attribute, out.words().name(object), out.words().date(date));
                }
            }
        }
    }

    /** A commitment that is due at a meeting is due when the meeting is; the meeting's own date says so already. */
    private static boolean saidByItsMeeting(EObject object, EAttribute attribute) {
        return attribute == ModelPackage.Literals.COMMITMENT__DUE && ((Commitment) object).getDueAt() != null;
    }
}
