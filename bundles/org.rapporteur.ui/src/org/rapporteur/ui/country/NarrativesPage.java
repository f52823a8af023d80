package org.rapporteur.ui.country;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Narrative;
import org.rapporteur.report.export.PlannedReport.Topic;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.report.Preview;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.ModelTable.Definition;
import org.rapporteur.ui.table.Rows;

/** What analysts write for the country's reports, with the report beside it. */
final class NarrativesPage implements PageControl {

    private final Country country;
    private final ModelTable<Narrative> narratives;
    private final Form form;
    private final Preview preview;

    NarrativesPage(Composite parent, Country country, java.util.function.Function<Composite, Preview> previews) {
        this.country = country;
        var context = country.context();
        var subject = new Subject(context);
        var page = new SashForm(parent, SWT.HORIZONTAL);
        context.toolkit().adapt(page);
        var left = new SashForm(page, SWT.VERTICAL);
        context.toolkit().adapt(left);
        narratives = new ModelTable<>(left, subject, Narrative.class, Definition.page("country.narratives", country.texts().text("narratives.title"),
                new Rows<>(() -> country.record().<List<Narrative>>map(record -> record.getNarratives()).orElse(List.of()),
                        after -> country.open().map(record -> new Rows.Slot(record, Literals.COUNTRY_RECORD__NARRATIVES, Integer.MAX_VALUE)),
                        slot -> ModelFactory.eINSTANCE.createNarrative(), true),
                List.of(Column.of(subject, Literals.NARRATIVE__REGION, 150), Column.of(subject, Literals.NARRATIVE__SECTION, 110),
                        Column.of(subject, Literals.NARRATIVE__STATE, 90), Column.of(subject, Literals.NARRATIVE__AUTHOR, 120)),
                this::choose));
        form = Form.on(left, context).section(country.texts().text("narratives.text")).texts(Literals.NARRATIVE__TEXTS)
                .section(country.texts().text("narratives.about")).choice(Literals.NARRATIVE__STATE).text(Literals.NARRATIVE__AUTHOR)
                .date(Literals.NARRATIVE__WHEN).reference(Literals.NARRATIVE__REGION).text(Literals.NARRATIVE__SECTION);
        left.setWeights(30, 70);
        preview = previews.apply(page);
        page.setWeights(45, 55);
    }

    private void choose(List<Narrative> rows) {
        if (form != null) {
            form.show(rows.stream().findFirst());
            rows.stream().findFirst().map(Narrative::getRegion).ifPresent(region -> preview.choose(topic ->
                    topic instanceof Topic.Country one && one.region().equals(region.getId())));
        }
    }

    @Override
    public void refresh() {
        narratives.refresh();
        form.show(Optional.of(narratives.selected()).filter(rows -> !rows.isEmpty()).map(List::getFirst));
        form.refresh();
        preview.refresh();
    }

    @Override
    public void setFocus() {
        narratives.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        for (EObject at = object; at != null; at = at.eContainer()) {
            if (at instanceof Narrative narrative) {
                return narratives.reveal(narrative);
            }
        }
        return false;
    }
}
