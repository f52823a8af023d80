package org.rapporteur.report.export;

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
}
