package org.rapporteur.ui.table;

import java.util.Set;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.rapporteur.model.Choice;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Party;
import org.rapporteur.model.Question;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Round;
import org.rapporteur.model.Source;
import org.rapporteur.ui.session.DossierSession;

/** Whether countries' records refer to objects; the records are looked through one by one, and only for what they can refer to. */
final class RecordReferences {

    private RecordReferences() {
    }

    /**
     * Whether a record refers to one of several objects.
     *
     * @param objects the objects
     * @param session the dossier
     */
    static boolean any(Set<EObject> objects, DossierSession session) {
        return objects.stream().anyMatch(RecordReferences::canBeMeant)
                && session.records().ids().stream().anyMatch(id -> refers(id, objects, session));
    }

    private static boolean canBeMeant(EObject object) {
        return object instanceof Recommendation || object instanceof Party || object instanceof Institution || object instanceof Round
                || object instanceof Question || object instanceof Choice || object instanceof Region || object instanceof Source;
    }

    private static boolean refers(String id, Set<EObject> objects, DossierSession session) {
        var record = session.records().load(id);
        try {
            return record.filter(loaded -> refers(loaded, objects)).isPresent();
        } finally {
            record.ifPresent(loaded -> session.records().release(id));
        }
    }

    private static boolean refers(CountryRecord record, Set<EObject> objects) {
        if (record.eCrossReferences().stream().anyMatch(objects::contains)) {
            return true;
        }
        TreeIterator<EObject> contents = record.eAllContents();
        while (contents.hasNext()) {
            if (contents.next().eCrossReferences().stream().anyMatch(objects::contains)) {
                return true;
            }
        }
        return false;
    }
}
