package org.rapporteur.region.install;

import java.nio.file.Path;
import java.util.Set;

/**
 * A plug-in that was added to what ships.
 *
 * @param id symbolic name of its bundle; the name of its file when it is no bundle
 * @param version its version, as it tells it; may be empty
 * @param offers what it offers; empty for a library and for what cannot be read
 * @param file where it lies
 * @param usable whether it can be read as a bundle
 * @param forWindow whether it is of use in the window only
 */
public record Plugin(String id, String version, Set<Offer> offers, Path file, boolean usable, boolean forWindow) {

    /** Copies the offers. */
    public Plugin {
        offers = Set.copyOf(offers);
    }
}
