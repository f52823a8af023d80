package org.rapporteur.analysis;

import java.util.List;

/**
 * A rule that a dossier is checked against. Offered as an OSGi service. Called by any thread; a check that throws or takes too
 * long is named and left out.
 */
public interface DossierCheck {

    /** Stable identifier of the rule: lower-case letters, digits, hyphens. */
    String rule();

    /**
     * Applies the rule.
     *
     * @param inquiry what to look at
     * @return what was found, in the order of the dossier; empty when all is well
     */
    List<Finding> check(Inquiry inquiry);
}
