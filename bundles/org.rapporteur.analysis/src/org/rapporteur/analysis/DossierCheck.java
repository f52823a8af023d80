package org.rapporteur.analysis;

import java.util.List;

/**
 * A rule that a dossier is checked against, in {@code validate} and while somebody works in the window. Offered as an OSGi service.
 * <p>
 * Called by any thread but that of the window, by several at once; each call may take {@code rapporteur.plugin.timeout} seconds, 5
 * without it. It only reads: the window goes on to change the dossier after the check. A check that throws anything, takes longer or gives
 * null is named with its bundle and left out, and the others go on. It is asked about every dossier, also of other regions: it finds
 * nothing where its region is not.
 *
 * {@snippet :
 * @Component(service = DossierCheck.class)
 * public final class NoCity implements DossierCheck {
 *
 *     @Override
 *     public String rule() {
 *         return "lakes-no-city";
 *     }
 *
 *     @Override
 *     public List<Finding> check(Inquiry inquiry) {
 *         return inquiry.dossier().getRegions().stream().filter(region -> "lakes".equals(region.getModule()))
 *                 .flatMap(region -> region.getMeetings().stream()).filter(meeting -> meeting.getCity() == null)
 *                 .map(meeting -> new Finding(rule(), Severity.HINT, meeting, Optional.of("city"),
 *                         inquiry.texts(NoCity.class).text("check.noCity", meeting.getId()), Optional.empty()))
 *                 .toList();
 *     }
 * }
 * }
 */
public interface DossierCheck {

    /**
     * Stable identifier of the rule, which begins with that of its region.
     *
     * @return lower-case letters, digits, hyphens; not null
     */
    String rule();

    /**
     * Applies the rule.
     *
     * @param inquiry the dossier, the day and the language; not null
     * @return what was found, in the order of the dossier; empty when all is well; not null
     */
    List<Finding> check(Inquiry inquiry);
}
