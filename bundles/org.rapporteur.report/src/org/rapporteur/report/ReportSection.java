package org.rapporteur.report;

import java.util.List;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.report.tree.Block;

/**
 * A section of reports. Offered as an OSGi service: by Rapporteur for the sections every report has, by a region's bundle for
 * what its region adds. It says what it has to say as blocks; how they look in Word, Excel or the window is no matter of its.
 * <p>
 * Called by any thread but that of the window, by several at once; each call may take {@code rapporteur.plugin.timeout} seconds, 5
 * without it. It only reads. A section that throws anything, takes longer or gives null is named in the report and left out. It is asked
 * about every report, also of other regions: it says nothing where its region is not.
 *
 * {@snippet :
 * @Component(service = ReportSection.class)
 * public final class CitiesSection implements ReportSection {
 *
 *     @Override
 *     public String id() {
 *         return "lakes-cities";
 *     }
 *
 *     @Override
 *     public List<Block> blocks(Subject subject, Inquiry inquiry) {
 *         if (!(subject instanceof Subject.OfRegion of) || !"lakes".equals(of.region().getModule())) {
 *             return List.of();
 *         }
 *         var wording = Wording.of(inquiry, CitiesSection.class);
 *         var columns = List.of(wording.column("cities.meeting", Column.Kind.TEXT, 2), wording.column("cities.city", Column.Kind.TEXT, 1));
 *         List<List<Cell>> rows = of.region().getMeetings().stream()
 *                 .map(meeting -> List.of(wording.cell(wording.meeting(meeting)), wording.cell(meeting.getCity()))).toList();
 *         return List.of(wording.heading(1, "cities.heading"), new Block.Table("lakes-cities", wording.text("cities.table"),
 *                 wording.text("cities.description"), columns, Rows.of(rows), Use.BOTH));
 *     }
 * }
 * }
 */
public interface ReportSection {

    /**
     * Stable identifier, which begins with that of its region.
     *
     * @return lower-case letters, digits, hyphens; not null
     */
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
     * @param subject what the report is about; not null
     * @param inquiry the dossier, the day and the language; not null. Figures that many reports show are remembered with
     *        {@link Inquiry#once}
     * @return the blocks; not null; empty when it has nothing to say on the subject, in which case no heading appears
     */
    List<Block> blocks(Subject subject, Inquiry inquiry);
}
