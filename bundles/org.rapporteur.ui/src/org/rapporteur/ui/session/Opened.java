package org.rapporteur.ui.session;

import java.util.Objects;
import java.util.Optional;

import org.rapporteur.model.text.Told;
import org.rapporteur.store.OpenDossier;

/**
 * A dossier that was opened.
 *
 * @param dossier the dossier
 * @param hindrance why it can only be looked at; empty when it can be changed
 */
public record Opened(OpenDossier dossier, Optional<Told> hindrance) {

    /** Checks that no part is null. */
    public Opened {
        Objects.requireNonNull(dossier);
        Objects.requireNonNull(hindrance);
    }

    /** A dossier that can be changed. */
    public static Opened toChange(OpenDossier dossier) {
        return new Opened(dossier, Optional.empty());
    }
}
