package org.rapporteur.ui.session;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.Dossier;
import org.rapporteur.store.Access;
import org.rapporteur.store.DossierException;
import org.rapporteur.store.DossierStore;
import org.rapporteur.store.OpenDossier;

/**
 * The dossier the window shows: one at most, as in a word processor's window. Opening another closes the one before. To be used by
 * the thread of the window, but for {@link #read}.
 */
@Component(service = CurrentDossier.class)
public final class CurrentDossier {

    /** Framework property with the day for which everything is shown, as 2003-12-01; today when it is not set. */
    public static final String DATE = "rapporteur.date";

    private final DossierStore store;
    private final Clock clock;
    private final List<Consumer<Optional<DossierSession>>> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Optional<DossierSession>>> followers = new CopyOnWriteArrayList<>();
    private Optional<DossierSession> session = Optional.empty();

    /**
     * Made by Declarative Services.
     *
     * @param context tells the day, see {@link #DATE}
     * @param store opens dossiers
     */
    @Activate
    public CurrentDossier(BundleContext context, @Reference DossierStore store) {
        this(store, clock(context.getProperty(DATE)));
    }

    CurrentDossier(DossierStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    private static Clock clock(String day) {
        ZoneId zone = ZoneId.systemDefault();
        return day == null ? Clock.system(zone) : Clock.fixed(noon(day, zone), zone);
    }

    private static Instant noon(String day, ZoneId zone) {
        return LocalDate.parse(day).atTime(12, 0).atZone(zone).toInstant();
    }

    /** The dossier that is open; empty when none is. */
    public Optional<DossierSession> session() {
        return session;
    }

    /**
     * Reads a dossier: to be changed if nobody else changes it and it is whole, otherwise to be looked at. Safe for any thread.
     *
     * @param folder its folder
     * @return the open dossier, to be handed to {@link #show}
     * @throws DossierException when it cannot be read
     */
    public Opened read(Path folder) throws DossierException {
        try {
            return Opened.toChange(store.open(folder, Access.WRITE));
        } catch (DossierException problem) {
            if (problem.reason() == DossierException.Reason.LOCKED) {
                return new Opened(store.open(folder, Access.READ), Optional.of(problem));
            }
            if (problem.isDamage()) {
                return new Opened(store.openDamaged(folder), Optional.of(problem));
            }
            throw problem;
        }
    }

    /**
     * Reads a dossier with the unsaved work that was {@link OpenDossier#foundDraft() found} beside it. Safe for any thread.
     *
     * @param folder its folder
     * @return the open dossier, to be looked at when it was saved by another since
     * @throws DossierException when it cannot be read
     */
    public Opened readDraft(Path folder) throws DossierException {
        OpenDossier open = store.openDraft(folder);
        return new Opened(open, open.isWritable() ? Optional.empty() : Optional.of(new SavedSince(folder)));
    }

    /**
     * Stores a new dossier. Safe for any thread.
     *
     * @param folder a folder that does not exist yet or is empty
     * @param dossier what it is to hold
     * @return the open dossier, to be handed to {@link #show}
     * @throws DossierException when it cannot be stored
     */
    public Opened create(Path folder, Dossier dossier) throws DossierException {
        return Opened.toChange(store.create(folder, dossier));
    }

    /**
     * Shows a dossier. None is open: the one before has been {@link #close() closed}.
     *
     * @param opened the dossier
     */
    public void show(Opened opened) {
        if (session.isPresent()) {
            throw new IllegalStateException("The dossier before is to be closed first.");
        }
        var shown = new DossierSession(opened, clock, Locale.getDefault());
        session = Optional.of(shown);
        tell();
        shown.onChange(change -> followers.forEach(follower -> follower.accept(session)));
    }

    /**
     * Closes the dossier without saving: what is unsaved is given up.
     *
     * @throws DossierException when its lock cannot be given up
     */
    public void close() throws DossierException {
        if (session.filter(before -> !before.isReadOnly()).isPresent()) {
            session.get().open().discardDraft();
        }
        leave();
    }

    private void leave() throws DossierException {
        Optional<DossierSession> before = session;
        session = Optional.empty();
        if (before.isPresent()) {
            tell();
            before.get().close();
        }
    }

    /** Lets go of the dossier when the program ends, the user having been asked whether to save. */
    public void end() {
        try {
            close();
        } catch (DossierException ended) {
            // the system lets go of the lock with the program
        }
    }

    private void tell() {
        listeners.forEach(listener -> listener.accept(session));
        followers.forEach(follower -> follower.accept(session));
    }

    /**
     * Adds somebody who is told when another dossier is shown or none is.
     *
     * @param listener who is told
     * @return what takes the listener away
     */
    public Runnable onSwitch(Consumer<Optional<DossierSession>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Adds somebody who is told of the dossier at once, whenever another is shown or none is, and after each change, when everybody
     * else has been told of it.
     *
     * @param follower who is told
     * @return what takes the follower away
     */
    public Runnable follow(Consumer<Optional<DossierSession>> follower) {
        followers.add(follower);
        follower.accept(session);
        return () -> followers.remove(follower);
    }

    /** Lets go of the dossier; called by Declarative Services. What is unsaved can be gone on with at the next start. */
    @Deactivate
    void deactivate() throws DossierException {
        listeners.clear();
        followers.clear();
        leave();
    }
}
