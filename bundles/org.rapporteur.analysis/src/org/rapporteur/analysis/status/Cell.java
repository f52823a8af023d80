package org.rapporteur.analysis.status;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rapporteur.model.Implementation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Position;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.Verdict;

/**
 * A recommendation in a country on a day.
 *
 * @param recommendation the recommendation
 * @param party the State or territory
 * @param status its status; {@link Status#NOT_ASKED} or {@link Status#NOT_REPORTED} when no report counts
 * @param position the government's position
 * @param overdue whether the recommendation, or an action on it, is due and not done
 * @param current the report that tells the status; empty when none counts
 * @param history the reports that count, oldest first, of everybody
 * @param implementation what the country's record holds of it; empty when it holds nothing
 */
public record Cell(Recommendation recommendation, Party party, Status status, Position position, Verdict overdue,
        Optional<ProgressReport> current, List<ProgressReport> history, Optional<Implementation> implementation) {

    /** Copies the history. */
    public Cell {
        history = List.copyOf(history);
    }

    /** The last view of everybody who reported, by kind of reporter; each agency has a view of its own. */
    public Map<Reporter, List<ProgressReport>> views() {
        record Voice(Reporter by, Party agency) {
        }
        Map<Voice, ProgressReport> last = new LinkedHashMap<>();
        history.forEach(report -> last.put(new Voice(report.getBy(), report.getAgency()), report));
        return last.values().stream().collect(Collectors.groupingBy(ProgressReport::getBy, () -> new EnumMap<>(Reporter.class), Collectors.toList()));
    }

    /** Whether several have reported, so that their views are to be seen side by side. */
    public boolean hasSeveralViews() {
        return views().values().stream().mapToInt(List::size).sum() > 1;
    }

    /** Whether a status is known: something was reported. */
    public boolean isReported() {
        return status != Status.NOT_ASKED && status != Status.NOT_REPORTED;
    }
}
