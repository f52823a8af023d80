package org.rapporteur.analysis.matrix;

import java.util.Arrays;
import java.util.Optional;

import org.rapporteur.model.Position;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.date.Verdict;

/**
 * What a country's record tells of recommendations, in eleven bytes each. Whether a country was asked, and by when a recommendation
 * is due, the record does not hold, nor does the column.
 */
final class Column {

    private static final Status[] STATUSES = Status.values();
    private static final Position[] POSITIONS = Position.values();
    private static final Verdict[] VERDICTS = Verdict.values();

    private final Words words;
    private byte[] statuses = new byte[0];
    private byte[] positions = statuses;
    private byte[] acting = statuses;
    private int[] latest = new int[0];
    private int[] responsible = latest;

    /** The values that all columns share. */
    record Words(Numbered<Optional<SourceDate>> dates, Numbered<Responsible> responsible) {
        Words() {
            this(new Numbered<>(), new Numbered<>());
        }
    }

    /**
     * What a record tells of one recommendation.
     *
     * @param status the status reported; empty when no report counts
     * @param acting whether an action is overdue
     */
    record Told(Optional<Status> status, Position position, Optional<SourceDate> latest, Verdict acting, Responsible responsible) {

        static final Told NOTHING = new Told(Optional.empty(), Position.NOT_STATED, Optional.empty(), Verdict.NO, Responsible.NOBODY);
    }

    Column(Words words) {
        this.words = words;
    }

    void tell(int slot, Told told) {
        if (slot >= statuses.length) {
            grow(Math.max(slot + 1, statuses.length * 3 / 2));
        }
        statuses[slot] = (byte) (told.status().map(Status::ordinal).orElse(-1) + 1);
        positions[slot] = (byte) told.position().ordinal();
        acting[slot] = (byte) told.acting().ordinal();
        latest[slot] = words.dates().number(told.latest());
        responsible[slot] = words.responsible().number(told.responsible());
    }

    private void grow(int size) {
        int before = statuses.length;
        statuses = Arrays.copyOf(statuses, size);
        positions = Arrays.copyOf(positions, size);
        acting = Arrays.copyOf(acting, size);
        Arrays.fill(positions, before, size, (byte) Position.NOT_STATED.ordinal());
        Arrays.fill(acting, before, size, (byte) Verdict.NO.ordinal());
        latest = Arrays.copyOf(latest, size);
        responsible = Arrays.copyOf(responsible, size);
        Arrays.fill(latest, before, size, words.dates().number(Optional.empty()));
        Arrays.fill(responsible, before, size, words.responsible().number(Responsible.NOBODY));
    }

    Optional<Status> status(int slot) {
        return slot >= statuses.length || statuses[slot] == 0 ? Optional.empty() : Optional.of(STATUSES[statuses[slot] - 1]);
    }

    Verdict acting(int slot) {
        return slot >= acting.length ? Verdict.NO : VERDICTS[acting[slot]];
    }

    Position position(int slot) {
        return slot >= positions.length ? Position.NOT_STATED : POSITIONS[positions[slot]];
    }

    Optional<SourceDate> latest(int slot) {
        return slot >= latest.length ? Optional.empty() : words.dates().value(latest[slot]);
    }

    Responsible responsible(int slot) {
        return slot >= responsible.length ? Responsible.NOBODY : words.responsible().value(responsible[slot]);
    }
}
