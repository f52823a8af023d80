package org.rapporteur.store;

import java.util.Optional;

/** Unsaved work that lies beside an open dossier: what another program left there, and what this one writes there. */
final class KeptWork {

    private final Drafts drafts;
    private Optional<Draft> found = Optional.empty();
    private boolean written;
    private boolean goneOnWith;
    private int saves;

    KeptWork(Drafts drafts) {
        this.drafts = drafts;
    }

    /** What another program left, as long as nobody has decided on it. */
    Optional<Draft> found() {
        return found;
    }

    /** Whether the dossier in memory is that work, not saved since. */
    boolean isGoneOnWith() {
        return goneOnWith;
    }

    void find() throws DossierException {
        found = drafts.find();
    }

    void goOn() {
        found = Optional.empty();
        written = true;
        goneOnWith = true;
    }

    /** What can be written as long as nothing is saved. */
    UnsavedWork take(OpenDossier open, DraftFile draft) {
        return new UnsavedWork(open, draft, saves);
    }

    /**
     * Writes work in place of what was written before.
     *
     * @param after how many saves there had been when it was taken
     * @return whether it was written; not when the dossier has been saved since
     */
    boolean write(DraftFile draft, int after) throws DossierException {
        if (after != saves) {
            return false;
        }
        written = !draft.files().isEmpty() || !draft.removed().isEmpty();
        if (written) {
            drafts.write(draft);
        } else {
            drafts.discard();
        }
        return true;
    }

    void discard() throws DossierException {
        drafts.discard();
        found = Optional.empty();
        written = false;
    }

    /** Everything is saved. What cannot be removed now is based on another generation, and will not be applied. */
    void saved() {
        outdate();
        try {
            discardWritten();
        } catch (DossierException later) {
            written = false;
        }
    }

    /** Removes what this program wrote, from where the dossier is about to go away. */
    void discardWritten() throws DossierException {
        if (written) {
            drafts.discard();
            written = false;
        }
    }

    /** The dossier goes on at another place. */
    void moved() {
        outdate();
        found = Optional.empty();
        written = false;
    }

    /** What was taken before is not written any more. */
    void outdate() {
        saves++;
        goneOnWith = false;
    }
}
