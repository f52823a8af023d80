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
     * Reads a dossier, for writing if nobody else writes it, otherwise for looking at it. Safe for any thread.
     *
     * @param folder its folder
     * @return the open dossier, to be handed to {@link #show}
     * @throws DossierException when it cannot be read
     */
    public OpenDossier read(Path folder) throws DossierException {
        try {
            return store.open(folder, Access.WRITE);
        } catch (DossierException problem) {
            if (problem.reason() == DossierException.Reason.LOCKED) {
                return store.open(folder, Access.READ);
            }
            throw problem;
        }
    }

    /**
     * Shows a dossier. None is open: the one before has been {@link #close() closed}.
     *
     * @param open the dossier
     */
    public void show(OpenDossier open) {
        if (session.isPresent()) {
            throw new IllegalStateException("The dossier before is to be closed first.");
        }
        var shown = new DossierSession(open, clock, Locale.getDefault());
        session = Optional.of(shown);
        tell();
        shown.onChange(change -> followers.forEach(follower -> follower.accept(session)));
    }

    /**
     * Closes the dossier without saving.
     *
     * @throws DossierException when its lock cannot be given up
     */
    public void close() throws DossierException {
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

    /** Lets go of the dossier; called by Declarative Services. */
    @Deactivate
    void deactivate() throws DossierException {
        listeners.clear();
        followers.clear();
        close();
    }
}
