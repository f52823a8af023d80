package org.rapporteur.analysis.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.rapporteur.analysis.matrix.Column.Told;
import org.rapporteur.analysis.status.Statuses;
import org.rapporteur.model.Action;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Institution;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.access.Reporting;

/**
 * Makes columns of records. It follows no reference, so that copies of records can be read in any thread.
 *
 * @param slots the places of recommendations
 * @param reporting which reports count
 * @param statuses tells what is overdue
 * @param words what columns share
 */
record ColumnReader(Slots slots, Reporting reporting, Statuses statuses, Column.Words words) {

    Column empty() {
        return new Column(words);
    }

    /** The column of a record. Of several implementations of one recommendation the first counts. */
    Column read(CountryRecord record) {
        Column column = empty();
        Set<Integer> told = new HashSet<>();
        for (Implementation implementation : record.getImplementations()) {
            int slot = slots.of(implementation);
            if (slot >= 0 && told.add(slot)) {
                column.tell(slot, told(implementation));
            }
        }
        return column;
    }

    /** Brings the cell of one recommendation up to date with a record of the model. */
    void update(Column column, CountryRecord record, Recommendation recommendation) {
        Optional<Implementation> first = record.getImplementations().stream()
                .filter(implementation -> implementation.getRecommendation() == recommendation).findFirst();
        column.tell(slots.of(recommendation), first.map(this::told).orElse(Told.NOTHING));
    }

    private Told told(Implementation implementation) {
        Optional<ProgressReport> current = reporting.current(implementation);
        return new Told(current.map(ProgressReport::getStatus), implementation.getPosition(), current.map(ProgressReport::getWhen),
                statuses.overdueActions(implementation), responsible(implementation));
    }

    private static Responsible responsible(Implementation implementation) {
        List<Institution> all = new ArrayList<>(((InternalEList<Institution>) implementation.getInstitutions()).basicList());
        for (Action action : implementation.getActions()) {
            Optional.ofNullable((Institution) action.eGet(Literals.ACTION__RESPONSIBLE, false)).ifPresent(all::add);
        }
        Set<String> ids = new LinkedHashSet<>();
        all.forEach(institution -> ids.add(id(institution)));
        return new Responsible(List.copyOf(ids), Optional.ofNullable(implementation.getResponsible()).orElse(""));
    }

    private static String id(EObject institution) {
        return institution.eIsProxy() ? ((InternalEObject) institution).eProxyURI().fragment()
                : String.valueOf(((Institution) institution).getId());
    }
}
