package org.rapporteur.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Work that only the thread of the window can do and that would hold it for too long in one go, as making many controls: it is done a
 * piece at a time, in the order in which it was added, and the window answers in between. What can be seen comes first. In the thread
 * of the window.
 */
public final class Pieces {

    /** How long the window may be held before it answers again, in milliseconds. */
    private static final long TURN = 30;

    /** The user has the window in between, in milliseconds. */
    private static final int PAUSE = 1;

    private static final String KEY = Pieces.class.getName();

    private final Display display;
    private final List<Piece> waiting = new ArrayList<>();
    private final Runnable next = this::queue;

    private record Piece(Control owner, Runnable work) {
    }

    private Pieces(Display display) {
        this.display = display;
    }

    /**
     * Those of a window.
     *
     * @param display the window's
     */
    public static Pieces of(Display display) {
        return Optional.ofNullable((Pieces) display.getData(KEY)).orElseGet(() -> {
            var fresh = new Pieces(display);
            display.setData(KEY, fresh);
            return fresh;
        });
    }

    /**
     * Takes what pieces throw that belong to a control or to one inside it; the pieces that still wait there are dropped.
     *
     * @param place the control
     * @param failed is given what was thrown
     */
    public void guard(Control place, Consumer<Throwable> failed) {
        place.setData(KEY, failed);
    }

    /**
     * Does a piece of work soon.
     *
     * @param owner what it belongs to: when that is disposed, the piece is dropped
     * @param piece the work
     */
    public void add(Control owner, Runnable piece) {
        waiting.add(new Piece(owner, piece));
        post();
    }

    /**
     * Does at once what waits for a control and what is inside it.
     *
     * @param place the control
     */
    public void finish(Control place) {
        for (Optional<Piece> next = next(place); next.isPresent(); next = next(place)) {
            run(next.get());
        }
    }

    /** Whether nothing waits to be done. */
    public boolean isEmpty() {
        waiting.removeIf(piece -> piece.owner().isDisposed());
        return waiting.isEmpty();
    }

    private Optional<Piece> next(Control place) {
        return waiting.stream().filter(piece -> !piece.owner().isDisposed() && isIn(piece.owner(), place)).findFirst();
    }

    private static boolean isIn(Control inner, Control place) {
        for (Control at = inner; at != null; at = at.getParent()) {
            if (at == place) {
                return true;
            }
        }
        return false;
    }

    /** A timer that runs already begins anew. */
    private void post() {
        display.timerExec(PAUSE, next);
    }

    /** Behind what others have asked of the window meanwhile. */
    private void queue() {
        display.asyncExec(this::turn);
    }

    private void turn() {
        long end = System.nanoTime() + TURN * 1_000_000;
        while (!isEmpty() && System.nanoTime() < end) {
            run(waiting.stream().filter(piece -> piece.owner().isVisible()).findFirst().orElseGet(waiting::getFirst));
        }
        if (!isEmpty()) {
            post();
        }
    }

    /** A piece may itself wait for the user, and the others are not to wait for it. */
    private void run(Piece piece) {
        waiting.remove(piece);
        if (!waiting.isEmpty()) {
            post();
        }
        try {
            piece.work().run();
        } catch (RuntimeException | LinkageError problem) {
            failed(piece.owner(), problem);
        }
    }

    @SuppressWarnings("unchecked")
    private void failed(Control owner, Throwable problem) {
        for (Control at = owner; at != null && !at.isDisposed(); at = at.getParent()) {
            if (at.getData(KEY) instanceof Consumer<?> guard) {
                Control place = at;
                waiting.removeIf(piece -> piece.owner().isDisposed() || isIn(piece.owner(), place));
                ((Consumer<Throwable>) guard).accept(problem);
                return;
            }
        }
        if (problem instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) problem;
    }
}
