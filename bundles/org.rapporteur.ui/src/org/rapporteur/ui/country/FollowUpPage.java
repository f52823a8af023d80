package org.rapporteur.ui.country;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.analysis.status.Cell;
import org.rapporteur.analysis.status.Statuses;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.Verdict;
import org.rapporteur.model.text.Labels;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.paper.Paper;
import org.rapporteur.ui.status.History;
import org.rapporteur.ui.status.NewReportDialog;
import org.rapporteur.ui.status.Place;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.ModelTable.Definition;
import org.rapporteur.ui.table.Rows;

/** What became of the recommendations in the country: each with the history of its status, its actions and its evidence. */
final class FollowUpPage implements PageControl {

    private final Country country;
    private final Subject subject;
    private final ModelTable<Recommendation> recommendations;
    private final Button report;
    private final Paper history;
    private final FollowUpDetails details;
    private Optional<Recommendation> chosen = Optional.empty();
    private Optional<Look> look = Optional.empty();

    /** The statuses as they are at one version of the dossier. */
    private record Look(long version, Statuses statuses, java.util.Map<Recommendation, Implementation> index) {
    }

    FollowUpPage(Composite parent, Country country) {
        this.country = country;
        var context = country.context();
        subject = new Subject(context);
        var page = new SashForm(parent, SWT.VERTICAL);
        context.toolkit().adapt(page);
        recommendations = new ModelTable<>(page, subject, Recommendation.class, Definition.page("country.recommendations",
                text("followUp.recommendations"), Rows.fixed(country::recommendations), columns(), this::choose));
        var below = new SashForm(page, SWT.HORIZONTAL);
        context.toolkit().adapt(below);
        var left = context.toolkit().createComposite(below);
        GridLayoutFactory.fillDefaults().margins(6, 2).spacing(0, 2).applyTo(left);
        report = context.toolkit().createButton(left, text("followUp.report"), SWT.PUSH);
        report.addListener(SWT.Selection, event -> enterReport());
        history = new Paper(left, text("followUp.history"), false, context.session().locale());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(history.control());
        details = new FollowUpDetails(below, country, subject, this::implementation);
        below.setWeights(45, 55);
        page.setWeights(45, 55);
        show();
    }

    private String text(String key) {
        return country.texts().text(key);
    }

    private List<Column<Recommendation>> columns() {
        var names = country.names();
        var labels = Labels.in(names.locale());
        var dates = DatePrinter.of(names.locale());
        return List.of(
                Column.computed("region", text("followUp.region"), 120, one -> names.name(one.getMeeting().getRegion().getNames(), "")),
                Column.computed("meeting", text("followUp.meeting"), 180, one -> names.name(one.getMeeting().getNames(), "")),
                Column.computed("number", text("followUp.number"), 50, one -> Optional.ofNullable(one.getNumber()).orElse("")),
                Column.computed("text", text("followUp.text"), 320, one -> Place.text(one, names)),
                Column.computed("status", text("followUp.status"), 140, one -> Palette.sign(cell(one).status()) + "  " + labels.label(cell(one).status())),
                Column.computed("since", text("followUp.since"), 110, one -> cell(one).current().map(ProgressReport::getWhen)
                        .map(when -> when.print(dates)).orElse("")),
                Column.computed("overdue", text("followUp.overdue"), 80, one -> cell(one).overdue() == Verdict.NO ? "" : text("followUp.isOverdue")));
    }

    private Cell cell(Recommendation recommendation) {
        long version = country.context().session().version();
        if (look.isEmpty() || look.get().version() != version) {
            look = Optional.of(new Look(version, new Statuses(country.context().session().inquiry()), Statuses.index(country.record())));
        }
        return look.get().statuses().cell(recommendation, country.party(), Optional.ofNullable(look.get().index().get(recommendation)));
    }

    private Optional<Implementation> implementation() {
        return chosen.flatMap(one -> cell(one).implementation());
    }

    private Optional<Place> place() {
        return chosen.map(one -> new Place(country.context().session(), one, country.party()));
    }

    private void choose(List<Recommendation> rows) {
        chosen = rows.stream().findFirst();
        show();
    }

    private void show() {
        if (details == null) {
            return; // the table tells its selection while the page is still being made
        }
        history.show(place().map(place -> new History(place, country.record()).blocks())
                .orElseGet(() -> List.of(org.rapporteur.report.tree.Block.text(text("followUp.choose")))));
        details.show();
        report.setEnabled(chosen.isPresent() && !country.context().session().isReadOnly());
    }

    private void enterReport() {
        place().ifPresent(place -> {
            var cell = cell(place.recommendation());
            new NewReportDialog(report.getShell(), place, Optional.of(cell.status()).filter(status -> cell.isReported())).open();
        });
    }

    @Override
    public void refresh() {
        recommendations.refresh();
        show();
    }

    @Override
    public void setFocus() {
        recommendations.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Implementation implementation && implementation.getRecommendation() != null) {
                return recommendations.reveal(implementation.getRecommendation());
            }
        }
        return false;
    }
}
