package org.rapporteur.ui.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.analysis.status.Addressees;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.report.export.PlannedReport;
import org.rapporteur.report.export.PlannedReport.Topic;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** The page "Report": the reports of a region, its meetings and its countries as they will be printed. */
@Component
public final class ReportPage implements EditorPage {

    private final Previews previews;

    /**
     * Made by Declarative Services.
     *
     * @param previews makes the preview
     */
    @Activate
    public ReportPage(@Reference Previews previews) {
        this.previews = previews;
    }

    @Override
    public String id() {
        return "report";
    }

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(ReportPage.class, locale).text("title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return true;
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        var texts = context.texts(ReportPage.class);
        var names = new Names(context.session().locale());
        return previews.create(parent, context.session(), context.toolkit(), () -> choices(context.region(), texts, names));
    }

    private static List<Preview.Choice> choices(Region region, Texts texts, Names names) {
        List<String> folder = List.of(String.valueOf(region.getId()));
        var whole = Stream.of(new Preview.Choice(texts.text("choice.region", names.name(region.getNames(), region.getId())),
                new PlannedReport(new Topic.OneRegion(region.getId()), folder, "regional-report")));
        var meetings = Meetings.of(region).stream().filter(meeting -> meeting.getId() != null)
                .map(meeting -> new Preview.Choice(texts.text("choice.meeting", names.name(meeting.getNames(), meeting.getId())),
                        new PlannedReport(new Topic.OneMeeting(region.getId(), meeting.getId()), folder, meeting.getId() + "-meeting-report")));
        var countries = Addressees.countries(region).stream()
                .map(party -> new Preview.Choice(texts.text("choice.country", names.shortName(party)),
                        new PlannedReport(new Topic.Country(region.getId(), party.getId()), folder, party.getId() + "-country-report")));
        return Stream.of(whole, meetings, countries).flatMap(one -> one).toList();
    }
}
