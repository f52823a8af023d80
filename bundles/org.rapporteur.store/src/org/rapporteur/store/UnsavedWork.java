package org.rapporteur.store;

/**
 * What was unsaved at a moment, ready to be written beside the dossier. Taken in the model's thread; it may be written in any, so that
 * nobody waits for the disk.
 */
public final class UnsavedWork {

    private final OpenDossier open;
    private final DraftFile draft;
    private final int saves;

    UnsavedWork(OpenDossier open, DraftFile draft, int saves) {
        this.open = open;
        this.draft = draft;
        this.saves = saves;
    }

    /** Whether everything was saved. */
    public boolean isEmpty() {
        return draft.files().isEmpty() && draft.removed().isEmpty();
    }

    /**
     * Writes it in place of what was written before; removes that when everything was saved.
     *
     * @return whether it was written; not when the dossier was saved, stored elsewhere or closed in the meantime
     * @throws DossierException when it cannot be written; what was written before is there
     */
    public boolean write() throws DossierException {
        return open.write(draft, saves);
    }
}
