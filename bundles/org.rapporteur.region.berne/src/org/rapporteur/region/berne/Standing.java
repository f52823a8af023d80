package org.rapporteur.region.berne;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.rapporteur.region.berne.model.FrameworkEntry;
import org.rapporteur.region.berne.model.Stance;
import org.rapporteur.region.berne.model.View;

/** How far governments agree on an entry of the framework, as far as their views are on record. */
public enum Standing {
    /** All who gave a view agree. */
    AGREED,
    /** All who gave a view agree, some of them with changes. */
    AGREED_WITH_CHANGES,
    /** Somebody disagrees. */
    DISPUTED,
    /** Nobody has given a view yet, or somebody keeps it open. */
    OPEN;

    /** The standing of an entry; the entries below it have their own. */
    public static Standing of(FrameworkEntry entry) {
        Set<Stance> stances = entry.getViews().stream().map(View::getStance).filter(stance -> stance != Stance.NOT_STATED)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stance.class)));
        if (stances.contains(Stance.DISAGREES)) {
            return DISPUTED;
        }
        if (stances.isEmpty() || stances.contains(Stance.OPEN)) {
            return OPEN;
        }
        return stances.contains(Stance.AGREES_WITH_CHANGES) ? AGREED_WITH_CHANGES : AGREED;
    }
}
