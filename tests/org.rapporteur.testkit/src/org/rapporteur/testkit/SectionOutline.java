package org.rapporteur.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Region;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.tree.Block;

/** What one section says in all reports on a region, on 1 July 2003. */
public final class SectionOutline {

    private final ReportSection section;
    private final Inquiry inquiry;
    private final StringBuilder said = new StringBuilder();

    private SectionOutline(ReportSection section, Inquiry inquiry) {
        this.section = section;
        this.inquiry = inquiry;
    }

    /** The section in the region's report, its meetings' and its members', each under a line that tells which; silent ones are left out. */
    public static String of(ReportSection section, World world, Region region, Locale locale) {
        var outline = new SectionOutline(section, new Inquiry(world.dossier(), world.records(), LocalDate.of(2003, 7, 1), locale));
        outline.add(region.getId(), new Subject.OfRegion(region));
        region.getMeetings().forEach(meeting -> outline.add(meeting.getId(), new Subject.OfMeeting(region, meeting)));
        region.getMemberships().forEach(one -> outline.add(one.getParty().getId(),
                new Subject.OfCountry(region, one.getParty(), world.records().find(one.getParty().getId()))));
        outline.add("dossier", new Subject.OfDossier());
        return outline.said.toString();
    }

    private void add(String name, Subject subject) {
        List<Block> blocks = section.blocks(subject, inquiry);
        if (!blocks.isEmpty()) {
            said.append("== ").append(name).append('\n').append(ReportOutline.of(blocks));
        }
    }
}
