package org.rapporteur.analysis.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Status;
import org.rapporteur.model.StatusDigest;
import org.rapporteur.model.access.CountryRecords;

/**
 * Counts of statuses per country and meeting. They come from the derived figures of the country's record where these hold for the
 * day, so that no record need be loaded; otherwise the record is loaded, counted and released. Figures hold when the day is not
 * before the latest report in them. Good for one look at a dossier; not safe for use by several threads.
 */
public final class Tallies {

    private final Inquiry inquiry;
    private final Statuses statuses;
    private final Map<String, Map<Meeting, Tally>> counted = new HashMap<>();
    private final Map<String, Optional<CountryRecords.Digest>> digests = new HashMap<>();

    /**
     * @param inquiry the dossier and the day
     * @param statuses the statuses on that day
     */
    public Tallies(Inquiry inquiry, Statuses statuses) {
        this.inquiry = inquiry;
        this.statuses = statuses;
    }

    /** The counts on the day of an inquiry, worked out once for all who ask in it. */
    public static Tallies of(Inquiry inquiry) {
        return inquiry.once(Tallies.class, inquiry.date(), () -> new Tallies(inquiry, Statuses.of(inquiry)));
    }

    /** The counts of a country for the recommendations that a meeting addressed to it. */
    public Tally of(Meeting meeting, Party party) {
        List<Recommendation> addressed = addressed(meeting, party);
        if (addressed.isEmpty()) {
            return Tally.NONE;
        }
        Optional<CountryRecords.Digest> digest = digests.computeIfAbsent(party.getId(), inquiry.records()::digest);
        Optional<StatusDigest> figures = digest.flatMap(d -> d.statuses().stream()
                .filter(f -> meeting.getId().equals(f.getMeeting())).findFirst());
        if (figures.isPresent() && !holds(figures.get())) {
            return counted.computeIfAbsent(party.getId(), id -> count(party)).getOrDefault(meeting, Tally.NONE);
        }
        return fromFigures(figures, addressed.size(), statuses.unreported(addressed.getFirst(), party));
    }

    /** The counts of a loaded record for the recommendations that a meeting addressed to its country. */
    public Tally of(Meeting meeting, Party party, Optional<CountryRecord> record) {
        var known = Statuses.index(record);
        return Tally.of(addressed(meeting, party).stream().map(r -> statuses.cell(r, party, Optional.ofNullable(known.get(r)))).toList());
    }

    private List<Recommendation> addressed(Meeting meeting, Party party) {
        return meeting.getRecommendations().stream().filter(r -> statuses.addressees().includes(r, party)).toList();
    }

    private boolean holds(StatusDigest figures) {
        return figures.getLatest() == null || figures.getLatest().earliest().map(latest -> !latest.isAfter(inquiry.date())).orElse(true);
    }

    private Map<Meeting, Tally> count(Party party) {
        Optional<CountryRecord> record = inquiry.records().load(party.getId());
        try {
            Map<Meeting, Tally> tallies = new HashMap<>();
            inquiry.dossier().getRegions().stream().flatMap(region -> region.getMeetings().stream())
                    .forEach(meeting -> tallies.put(meeting, of(meeting, party, record)));
            return tallies;
        } finally {
            inquiry.records().release(party.getId());
        }
    }

    /** Recommendations of which the record says nothing are the rest: asked about or not. */
    private static Tally fromFigures(Optional<StatusDigest> figures, int addressed, Status rest) {
        int[] counts = new int[Status.values().length];
        figures.ifPresent(f -> {
            counts[Status.NOT_ASKED.ordinal()] = f.getNotAsked();
            counts[Status.NOT_REPORTED.ordinal()] = f.getNotReported();
            counts[Status.NO_ACTION.ordinal()] = f.getNoAction();
            counts[Status.PLANNED.ordinal()] = f.getPlanned();
            counts[Status.UNDER_WAY.ordinal()] = f.getUnderWay();
            counts[Status.PARTLY_IMPLEMENTED.ordinal()] = f.getPartlyImplemented();
            counts[Status.IMPLEMENTED.ordinal()] = f.getImplemented();
            counts[Status.NOT_APPLICABLE.ordinal()] = f.getNotApplicable();
        });
        int told = java.util.Arrays.stream(counts).sum();
        counts[rest.ordinal()] += Math.max(0, addressed - told);
        return new Tally(counts, figures.map(StatusDigest::getEvidenced).orElse(0), figures.map(StatusDigest::getActed).orElse(0));
    }
}
