package org.rapporteur.report;

import java.util.List;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.report.tree.Block;

/**
 * A section of reports. Offered as an OSGi service: by Rapporteur for the sections every report has, by a region's bundle for
 * what its region adds. Called by any thread; a section that throws or takes too long is named in the report and left out.
 */
public interface ReportSection {

    /** Stable identifier: lower-case letters, digits, hyphens. */
    String id();

    /**
     * Where it stands among the sections of a report: lower first. Rapporteur's own stand at 100 (at a glance), 200 (part in the
     * dialogue), 300 (implementation), 400 (commitments), 600 (principles), 700 (sources); what a region adds stands at 500.
     */
    default int order() {
        return 500;
    }

    /**
     * The section's blocks, beginning with its level 1 heading.
     *
     * @param subject what the report is about
     * @param inquiry the dossier, the day and the language
     * @return the blocks; empty when it has nothing to say on the subject, in which case no heading appears
     */
    List<Block> blocks(Subject subject, Inquiry inquiry);
}
