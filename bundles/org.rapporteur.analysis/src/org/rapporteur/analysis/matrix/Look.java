package org.rapporteur.analysis.matrix;

import org.rapporteur.analysis.matrix.MatrixCell.Known;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Party;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.Verdict;

/**
 * A country's cells, by row of a frame.
 *
 * @param frame the rows
 * @param country the country
 * @param column what its record tells
 */
record Look(Frame frame, Party country, Column column) {

    boolean isAddressed(int row) {
        return frame.addressed(country).get(row);
    }

    Status status(int row) {
        return column.status(frame.slot(row)).orElseGet(() -> frame.statuses().unreported(frame.rows().get(row), country));
    }

    Verdict overdue(int row) {
        return frame.statuses().overdue(frame.rows().get(row), status(row), column.acting(frame.slot(row)));
    }

    boolean fits(int row, MatrixFilter filter) {
        return isAddressed(row) && (filter.statuses().isEmpty() || filter.statuses().contains(status(row)))
                && (!filter.overdue() || overdue(row) != Verdict.NO)
                && (filter.responsible().isEmpty() || isResponsible(row, filter));
    }

    private boolean isResponsible(int row, MatrixFilter filter) {
        var ids = column.responsible(frame.slot(row)).institutions();
        return !ids.isEmpty() && filter.responsible().stream().map(Institution::getId).anyMatch(ids::contains);
    }

    Known known(int row) {
        int slot = frame.slot(row);
        Responsible responsible = column.responsible(slot);
        return new Known(status(row), column.position(slot), column.latest(slot), overdue(row),
                frame.institutions(responsible.institutions()), responsible.wording());
    }
}
