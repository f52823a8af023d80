package @package@;

import java.util.List;
import java.util.function.Predicate;

import org.osgi.service.component.annotations.Component;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Region;
import org.rapporteur.region.Extensions;
import org.rapporteur.report.ReportSection;
import org.rapporteur.report.Subject;
import org.rapporteur.report.Wording;
import org.rapporteur.report.tree.Block;
import org.rapporteur.report.tree.Cell;
import org.rapporteur.report.tree.Column;
import org.rapporteur.report.tree.Rows;
import org.rapporteur.report.tree.Use;
import @package@.model.Step;

/** What the region adds to reports: the steps of a country, or of the whole region, with their dates and stages. */
@Component(service = ReportSection.class)
public final class StepsSection implements ReportSection {

    @Override
    public String id() {
        return "@id@-steps";
    }

    @Override
    public List<Block> blocks(Subject subject, Inquiry inquiry) {
        return switch (subject) {
            case Subject.OfCountry of -> steps(of.region(), step -> step.getParty() == of.party(), inquiry);
            case Subject.OfRegion of -> steps(of.region(), step -> true, inquiry);
            case Subject.OfMeeting meeting -> List.of();
            case Subject.OfDossier dossier -> List.of();
        };
    }

    private static List<Block> steps(Region region, Predicate<Step> wanted, Inquiry inquiry) {
        List<Step> steps = Extensions.of(region, Step.class).filter(wanted).toList();
        if (steps.isEmpty()) {
            return List.of();
        }
        var wording = Wording.of(inquiry, StepsSection.class);
        var columns = List.of(wording.column("steps.step", Column.Kind.TEXT, 4), wording.column("steps.party", Column.Kind.TEXT, 2),
                wording.column("steps.due", Column.Kind.DATE, 2), wording.column("steps.stage", Column.Kind.TEXT, 1.5));
        List<List<Cell>> rows = steps.stream().map(step -> List.of(wording.cell(step.getTitle()), wording.cell(wording.party(step.getParty())),
                wording.dateCell(step.getDue()), wording.cell(Stages.label(step, inquiry.locale())))).toList();
        return List.of(wording.heading(1, "steps.heading"), new Block.Table("@id@-steps", wording.text("steps.table"),
                wording.text("steps.description"), columns, Rows.of(rows), Use.BOTH));
    }
}
