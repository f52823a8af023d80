package org.rapporteur.model.work;

import java.util.concurrent.CancellationException;

/** Watches long work and may stop it. Called by the thread that works. */
public interface Progress {

    /** Watches nothing and never stops. */
    Progress NONE = new Progress() {
        @Override
        public void step(int done, int total, String what) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * A piece of work begins.
     *
     * @param done pieces done so far
     * @param total all pieces
     * @param what the piece, in words
     */
    void step(int done, int total, String what);

    /** Whether the work is to stop; asked between pieces. */
    boolean cancelled();

    /**
     * Goes on, unless the work is to stop.
     *
     * @throws CancellationException when it is to stop
     */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }

    /**
     * Begins a piece of work, unless the work is to stop.
     *
     * @param done pieces done so far
     * @param total all pieces
     * @param what the piece, in words
     * @throws CancellationException when it is to stop
     */
    default void next(int done, int total, String what) {
        step(done, total, what);
        check();
    }
}
