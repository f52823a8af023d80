package org.rapporteur.region.register;

/** That a plug-in gave more than anybody reads. */
public final class TooMuchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int most;

    /**
     * @param most how much there may be at most: characters, or things
     */
    public TooMuchException(int most) {
        super(Integer.toString(most));
        this.most = most;
    }

    /** How much there may be at most. */
    public int most() {
        return most;
    }
}
