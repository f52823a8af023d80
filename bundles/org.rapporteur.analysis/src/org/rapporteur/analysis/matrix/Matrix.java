package org.rapporteur.analysis.matrix;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.matrix.MatrixCell.Awaited;
import org.rapporteur.analysis.matrix.MatrixCell.NotAddressed;
import org.rapporteur.analysis.matrix.MatrixCell.Unreadable;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.access.Changes;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.model.access.Reporting;
import org.rapporteur.model.text.Told;

/**
 * A dossier's recommendations by its countries. What is not shown is not read: a country's record is read when one of its cells is
 * asked for, in the background, beside the model; eleven bytes of each cell are kept. Records that are loaded are read where they are,
 * and each change of the dossier changes what it concerns, mostly one cell. One for each open dossier; who shows it takes a
 * {@link #view() view}. All methods belong to the model's thread.
 */
public final class Matrix implements AutoCloseable {

    private static final int FEW = 8;

    private final Inquiry inquiry;
    private final CountryRecords records;
    private final Executor model;
    private final Slots slots = new Slots();
    private final ColumnReader reader;
    private final Readings readings;
    private final Runnable deafen;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Set<Recommendation>> stale = new HashMap<>();
    private final Map<String, String> unreadable = new HashMap<>();
    private final List<MatrixListener> listeners = new CopyOnWriteArrayList<>();
    private Optional<Frame> frame = Optional.empty();
    private boolean closed;

    /**
     * The matrix of a dossier.
     *
     * @param inquiry the dossier, the day for which statuses are told and the language of problems
     * @param changes tells when the dossier changes
     * @param background where records are read, on one thread or several
     * @param model runs things in the model's thread
     */
    public Matrix(Inquiry inquiry, Changes changes, Executor background, Executor model) {
        this.inquiry = inquiry;
        this.model = model;
        records = inquiry.records();
        reader = new ColumnReader(slots, new Reporting(day()), frame().statuses(), new Column.Words());
        readings = new Readings(background, this::deliver);
        deafen = changes.listen(this::changed);
    }

    /** The day for which statuses are told. */
    public LocalDate day() {
        return inquiry.date();
    }

    /** A new view of everything. Close it when it is no longer shown. */
    public MatrixView view() {
        return new MatrixView(this);
    }

    /** A cell; its country is read when it was not. */
    public MatrixCell cell(Recommendation recommendation, Party country) {
        int row = frame().row(recommendation);
        if (row < 0 || !frame().addressed(country).get(row)) {
            return new NotAddressed();
        }
        if (unreadable.containsKey(country.getId())) {
            return new Unreadable(unreadable.get(country.getId()));
        }
        return look(country, true).<MatrixCell>map(look -> look.known(row)).orElseGet(Awaited::new);
    }

    /** Asks for countries to be read, after those that are on show. */
    public void read(Collection<? extends Party> countries) {
        countries.forEach(country -> look(country, false));
    }

    Inquiry inquiry() {
        return inquiry;
    }

    Frame frame() {
        return frame.orElseGet(() -> {
            frame = Optional.of(new Frame(inquiry, slots));
            return frame.get();
        });
    }

    boolean isUnreadable(Party country) {
        return unreadable.containsKey(country.getId());
    }

    void listen(MatrixListener listener) {
        listeners.add(listener);
    }

    void deafen(MatrixListener listener) {
        listeners.remove(listener);
    }

    /** A country's cells; when they have not been read, empty, and asked for. */
    Optional<Look> look(Party country, boolean onShow) {
        String id = country.getId();
        if (!columns.containsKey(id) && !unreadable.containsKey(id)) {
            Optional<CountryRecord> loaded = records.loaded(id);
            Optional<Supplier<CountryRecord>> copy = loaded.isPresent() ? Optional.empty() : records.copy(id);
            if (copy.isPresent()) {
                readings.want(id, () -> reader.read(copy.get().get()), onShow);
            } else {
                columns.put(id, loaded.map(reader::read).orElseGet(reader::empty));
            }
        }
        return known(country);
    }

    /** A country's cells; empty when they have not been read. */
    Optional<Look> known(Party country) {
        settle(country.getId());
        return Optional.ofNullable(columns.get(country.getId())).map(column -> new Look(frame(), country, column));
    }

    private void deliver(String id, Supplier<Column> read) {
        model.execute(() -> {
            if (!closed) {
                keep(id, read);
                country(id).ifPresent(country -> tell(listener -> listener.countryChanged(country)));
            }
        });
    }

    private void keep(String id, Supplier<Column> read) {
        try {
            // it may have been loaded, and changed, while its file was read
            columns.put(id, records.loaded(id).map(reader::read).orElseGet(read));
        } catch (RuntimeException problem) {
            unreadable.put(id, problem instanceof Told told ? told.sentence(inquiry.locale()) : problem.toString());
        }
    }

    private Optional<Party> country(String id) {
        return Optional.ofNullable(inquiry.dossier().getRegister()).stream().flatMap(register -> register.getParties().stream())
                .filter(party -> id.equals(party.getId())).findFirst();
    }

    private void changed(Notification change) {
        Optional<CountryRecord> record = Concerned.above(change.getNotifier(), CountryRecord.class);
        if (record.isPresent()) {
            changed(record.get(), change);
        } else if (change.getFeature() == Literals.DOSSIER__RECORDS) {
            Concerned.values(change, CountryRecord.class).forEach(this::cameOrWent);
        } else if (Frame.FEATURES.contains(change.getFeature()) && frame.isPresent()) {
            frame = Optional.empty();
            tell(MatrixListener::rowsOrColumnsChanged);
        }
    }

    private void changed(CountryRecord record, Notification change) {
        if (columns.containsKey(record.getId()) && record.getParty() != null) {
            for (Recommendation recommendation : Concerned.by(change)) {
                stale.computeIfAbsent(record.getId(), id -> new HashSet<>()).add(recommendation);
                tell(listener -> listener.cellChanged(recommendation, record.getParty()));
            }
        }
    }

    private void cameOrWent(CountryRecord record) {
        columns.remove(record.getId());
        unreadable.remove(record.getId());
        country(record.getId()).ifPresent(country -> tell(listener -> listener.countryChanged(country)));
    }

    /** Brings a column up to date with what changed in its record: a few cells one by one, many with the whole record. */
    private void settle(String id) {
        Optional<Set<Recommendation>> cells = Optional.ofNullable(stale.remove(id));
        Optional<CountryRecord> record = cells.flatMap(some -> records.loaded(id));
        if (record.isPresent() && cells.get().size() > FEW) {
            columns.put(id, reader.read(record.get()));
        } else {
            record.ifPresent(loaded -> cells.get().forEach(cell -> reader.update(columns.get(id), loaded, cell)));
        }
    }

    private void tell(Consumer<MatrixListener> what) {
        listeners.forEach(what);
    }

    @Override
    public void close() {
        closed = true;
        deafen.run();
        readings.clear();
        listeners.clear();
    }
}
