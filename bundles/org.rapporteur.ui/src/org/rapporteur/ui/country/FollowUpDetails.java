package org.rapporteur.ui.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.rapporteur.model.Action;
import org.rapporteur.model.Evidence;
import org.rapporteur.model.Implementation;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.ProgressReport;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.session.Pieces;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.ModelTable.Definition;
import org.rapporteur.ui.table.Rows;

/** What the country's record holds of one recommendation: its position, its reports, its actions, its evidence, each behind a tab. */
final class FollowUpDetails {

    private final Country country;
    private final Subject subject;
    private final Supplier<Optional<Implementation>> implementation;
    private final CTabFolder folder;
    private final Form position;
    private final List<ModelTable<?>> tables = new ArrayList<>();

    /**
     * @param parent what they are in
     * @param country the country
     * @param subject what the tables edit
     * @param implementation what is shown; empty when the record holds nothing
     */
    FollowUpDetails(Composite parent, Country country, Subject subject, Supplier<Optional<Implementation>> implementation) {
        this.country = country;
        this.subject = subject;
        this.implementation = implementation;
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        country.context().toolkit().adapt(folder);
        position = Form.on(folder, country.context()).section(text("position")).choice(Literals.IMPLEMENTATION__POSITION)
                .longText(Literals.IMPLEMENTATION__POSITION_COMMENT).section(text("responsible"))
                .references(Literals.IMPLEMENTATION__INSTITUTIONS).text(Literals.IMPLEMENTATION__RESPONSIBLE);
        tab("position", position.control());
        table("reports", ProgressReport.class, Literals.IMPLEMENTATION__REPORTS, List.of(
                column(Literals.PROGRESS_REPORT__WHEN, 110), column(Literals.PROGRESS_REPORT__STATUS, 130), column(Literals.PROGRESS_REPORT__BY, 100),
                column(Literals.PROGRESS_REPORT__AGENCY, 100), column(Literals.PROGRESS_REPORT__TEXT, 320)));
        table("actions", Action.class, Literals.IMPLEMENTATION__ACTIONS, List.of(column(Literals.ACTION__TEXT, 320),
                column(Literals.ACTION__RESPONSIBLE, 160), column(Literals.ACTION__DUE, 100), column(Literals.ACTION__DONE, 100)));
        table("evidence", Evidence.class, Literals.IMPLEMENTATION__EVIDENCE, List.of(column(Literals.EVIDENCE__KIND, 100),
                column(Literals.EVIDENCE__TITLE, 280), column(Literals.EVIDENCE__WHEN, 100), column(Literals.EVIDENCE__LOCATION, 200)));
        folder.setSelection(0);
    }

    private String text(String key) {
        return country.texts().text("followUp." + key);
    }

    private <T extends EObject> Column<T> column(EStructuralFeature feature, int width) {
        return Column.of(subject, feature, width);
    }

    /** Made soon; its tab is there already. */
    private <T extends EObject> void table(String key, Class<T> type, EReference feature, List<Column<T>> columns) {
        var place = country.context().toolkit().createComposite(folder);
        place.setLayout(new FillLayout());
        tab(key, place);
        Pieces.of(place.getDisplay()).add(place, () -> {
            tables.add(new ModelTable<>(place, subject, type, Definition.page("country.followUp." + key, text(key),
                    Rows.of(type, implementation::get, feature), columns, rows -> {
                    })));
            place.layout();
        });
    }

    private void tab(String key, Control control) {
        var item = new CTabItem(folder, SWT.NONE);
        item.setText(text(key));
        item.setControl(control);
    }

    void show() {
        position.show(implementation.get());
        position.refresh();
        tables.forEach(ModelTable::refresh);
    }
}
