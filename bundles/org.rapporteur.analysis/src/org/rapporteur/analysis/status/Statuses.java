package org.rapporteur.analysis.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Action;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Position;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Status;
import org.rapporteur.model.access.Reporting;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.date.Verdict;

/**
 * The status of recommendations in countries on the day of an inquiry. {@link Reporting} tells which report counts. Where none
 * does, the status is "not reported" if the country was asked about the meeting by then, otherwise "not asked". Good for one look at a
 * dossier that does not change; not safe for use by several threads.
 */
public final class Statuses {

    private final LocalDate day;
    private final Addressees addressees = new Addressees();
    private final Asking asking;
    private final Reporting reporting;

    /**
     * @param inquiry the dossier and the day
     */
    public Statuses(Inquiry inquiry) {
        day = inquiry.date();
        asking = new Asking(inquiry.dossier(), day);
        reporting = new Reporting(day);
    }

    /** The statuses on the day of an inquiry, worked out once for all who ask in it. */
    public static Statuses of(Inquiry inquiry) {
        return inquiry.once(Statuses.class, inquiry.date(), () -> new Statuses(inquiry));
    }

    /** To whom recommendations are addressed. */
    public Addressees addressees() {
        return addressees;
    }

    /** Who was asked. */
    public Asking asking() {
        return asking;
    }

    /**
     * What became in a country of the recommendations that its region addressed to it.
     *
     * @param region the region
     * @param party the State or territory
     * @param record its record; empty when it has none
     * @return the cells by meeting, in the order in which the meetings were held, and in a meeting in the order of the dossier
     */
    public List<Cell> cells(Region region, Party party, Optional<CountryRecord> record) {
        Map<Recommendation, Implementation> known = index(record);
        return Meetings.of(region).stream().flatMap(meeting -> meeting.getRecommendations().stream())
                .filter(recommendation -> addressees.includes(recommendation, party))
                .map(recommendation -> cell(recommendation, party, Optional.ofNullable(known.get(recommendation)))).toList();
    }

    /**
     * What became of a recommendation in a country.
     *
     * @param recommendation the recommendation
     * @param party the State or territory
     * @param implementation what its record holds of it; empty when it holds nothing
     */
    public Cell cell(Recommendation recommendation, Party party, Optional<Implementation> implementation) {
        List<ProgressReport> history = implementation.map(reporting::history).orElse(List.of());
        Optional<ProgressReport> current = Reporting.current(history);
        Status status = current.map(ProgressReport::getStatus).orElseGet(() -> unreported(recommendation, party));
        Position position = implementation.map(Implementation::getPosition).orElse(Position.NOT_STATED);
        Verdict actions = implementation.map(this::overdueActions).orElse(Verdict.NO);
        return new Cell(recommendation, party, status, position, overdue(recommendation, status, actions), current, history,
                implementation);
    }

    /** What a record holds, by recommendation. */
    public static Map<Recommendation, Implementation> index(Optional<CountryRecord> record) {
        Map<Recommendation, Implementation> index = new IdentityHashMap<>();
        record.ifPresent(r -> r.getImplementations().forEach(i -> index.putIfAbsent(i.getRecommendation(), i)));
        return index;
    }

    /** The status of a recommendation on which no report counts. */
    public Status unreported(Recommendation recommendation, Party party) {
        return asking.asked(recommendation.getMeeting(), party) ? Status.NOT_REPORTED : Status.NOT_ASKED;
    }

    /** Whether an action was not done by the day though it was due. */
    public Verdict overdue(Action action) {
        boolean done = action.getDone() != null && action.getDone().earliest().map(from -> !from.isAfter(day)).orElse(true);
        return done ? Verdict.NO : overdue(action.getDue());
    }

    /** Whether any action on a recommendation was not done by the day though it was due. */
    public Verdict overdueActions(Implementation implementation) {
        return implementation.getActions().stream().map(this::overdue).min(Comparator.naturalOrder()).orElse(Verdict.NO);
    }

    /**
     * Whether a recommendation, or an action on it, is due and not done.
     *
     * @param recommendation the recommendation
     * @param status its status in a country
     * @param actions whether an action there is overdue
     */
    public Verdict overdue(Recommendation recommendation, Status status, Verdict actions) {
        boolean settled = status == Status.IMPLEMENTED || status == Status.NOT_APPLICABLE;
        Verdict own = settled ? Verdict.NO : overdue(recommendation.getDue());
        return own.compareTo(actions) < 0 ? own : actions;
    }

    private Verdict overdue(SourceDate due) {
        return due == null ? Verdict.NO : due.overdue(day);
    }
}
