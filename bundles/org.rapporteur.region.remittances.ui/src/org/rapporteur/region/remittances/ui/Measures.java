package org.rapporteur.region.remittances.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.region.remittances.model.CommissionedResearch;
import org.rapporteur.region.remittances.model.CostMeasure;
import org.rapporteur.region.remittances.model.RemittancesConference;
import org.rapporteur.region.remittances.model.RemittancesPackage.Literals;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.page.Lead;
import org.rapporteur.ui.page.Stacked;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.Rows;

/** Research that was commissioned, and measures with the cost of a transfer before and after. */
final class Measures implements PageControl {

    private final Conferences conferences;
    private final Stacked page;
    private final Composite none;
    private final SashForm halves;
    private final Lead researchLead;
    private final ModelTable<CommissionedResearch> research;
    private final Lead measuresLead;
    private final ModelTable<CostMeasure> measures;

    Measures(Composite parent, PageContext context) {
        conferences = new Conferences(context);
        page = new Stacked(parent);
        none = conferences.empty(page.place());
        halves = new SashForm(page.place(), SWT.VERTICAL);
        var subject = new Subject(context);
        researchLead = new Lead(halves, context.toolkit(), "");
        research = new ModelTable<>(researchLead.rest(), subject, CommissionedResearch.class, ModelTable.Definition.compact("remittances.research",
                conferences.text("measures.research"), Rows.of(CommissionedResearch.class, () -> conferences.conference(),
                        Literals.REMITTANCES_CONFERENCE__RESEARCH), List.of(Column.of(subject, Literals.COMMISSIONED_RESEARCH__DOCUMENT, 520),
                                Column.of(subject, Literals.COMMISSIONED_RESEARCH__COMMISSIONED_BY, 220),
                                Column.of(subject, Literals.COMMISSIONED_RESEARCH__DISTRIBUTED, 200))));
        measuresLead = new Lead(halves, context.toolkit(), "");
        measures = new ModelTable<>(measuresLead.rest(), subject, CostMeasure.class, ModelTable.Definition.page("remittances.measures",
                conferences.text("measures.measures"), Rows.of(CostMeasure.class, () -> conferences.conference(),
                        Literals.REMITTANCES_CONFERENCE__MEASURES), columns(subject), rows -> {
                        }));
        halves.setWeights(36, 64);
        refresh();
    }

    private List<Column<CostMeasure>> columns(Subject subject) {
        return List.of(Column.of(subject, Literals.COST_MEASURE__TEXT, 320), Column.of(subject, Literals.COST_MEASURE__PARTY, 150),
                Column.of(subject, Literals.COST_MEASURE__CORRIDOR, 150), Column.of(subject, Literals.COST_MEASURE__COST_BEFORE, 110),
                Column.of(subject, Literals.COST_MEASURE__COST_AFTER, 110),
                Column.computed("cheaper", conferences.text("measures.cheaper"), 130, Measures::cheaper),
                Column.of(subject, Literals.COST_MEASURE__WHEN, 120));
    }

    /** By how many points of per cent the measure made a transfer cheaper; null when one of the costs is not known. */
    private static BigDecimal cheaper(CostMeasure measure) {
        return measure.getCostBefore() == null || measure.getCostAfter() == null ? null : measure.getCostBefore().subtract(measure.getCostAfter());
    }

    @Override
    public void refresh() {
        Optional<RemittancesConference> one = conferences.conference();
        page.show(one.isPresent() ? halves : none);
        int papers = one.map(conference -> conference.getResearch().size()).orElse(0);
        researchLead.say(papers == 0 ? conferences.text("measures.research.none") : conferences.summary("measures.research.summary", papers));
        research.refresh();
        List<CostMeasure> all = one.map(RemittancesConference::getMeasures).map(List::copyOf).orElse(List.of());
        measuresLead.say(all.isEmpty() ? conferences.text("measures.none") : conferences.text("measures.summary", all.size(),
                all.stream().filter(measure -> Optional.ofNullable(cheaper(measure)).filter(points -> points.signum() > 0).isPresent()).count()));
        measures.refresh();
    }

    @Override
    public void setFocus() {
        research.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        boolean here = conferences.conference().filter(one -> one == object.eContainer()).isPresent();
        return switch (object) {
            case CommissionedResearch paper -> here && research.reveal(paper);
            case CostMeasure measure -> here && measures.reveal(measure);
            default -> false;
        };
    }
}
