package org.rapporteur.ui.members;

import static org.rapporteur.model.ModelPackage.Literals.*;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Group;
import org.rapporteur.model.Membership;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.model.Territory;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.FreshId;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.table.Claims;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.NameColumn;
import org.rapporteur.ui.table.Rows;
import org.rapporteur.ui.table.TableField;

/** The controls of the page of members. */
final class MembersControl implements PageControl {

    private final Region region;
    private final Texts texts;
    private final FreshId ids;
    private final ModelTable<Membership> table;
    private final Form form;

    MembersControl(Composite parent, PageContext context) {
        region = context.region();
        texts = context.texts(MembersControl.class);
        ids = new FreshId(context.session());
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        var subject = new Subject(context);
        table = new ModelTable<>(sash, subject, Membership.class, ModelTable.Definition.page("members", texts.text("title"),
                Rows.of(Membership.class, () -> Optional.of(region), REGION__MEMBERSHIPS), columns(subject), selected -> {
                }));
        form = Form.on(sash, context);
        form.names(REGION__NAMES).longText(REGION__DESCRIPTION)
                .section(texts.text("section.groups")).field(TableField.of(Group.class, REGION__GROUPS, slot -> group(),
                        words -> List.of(NameColumn.<Group>of(words, GROUP__NAMES, 360).titled(texts.text("name")))))
                .section(texts.text("section.series")).field(TableField.of(Series.class, REGION__SERIES, slot -> series(),
                        words -> List.of(NameColumn.<Series>of(words, SERIES__NAMES, 300).titled(texts.text("name")), Column.of(words, SERIES__ORGANISER, 200))))
                .section(texts.text("section.sources")).field(Claims.claims()).field(Claims.citations());
        sash.setWeights(55, 45);
        form.show(region);
    }

    private List<Column<Membership>> columns(Subject subject) {
        return List.of(Column.of(subject, MEMBERSHIP__PARTY, 170), Column.<Membership>computed("kind", texts.text("kind"), 110, this::kind),
                Column.of(subject, MEMBERSHIP__ROLE, 90), Column.of(subject, MEMBERSHIP__GROUPS, 130), Column.of(subject, MEMBERSHIP__SINCE, 90),
                Column.of(subject, MEMBERSHIP__UNTIL, 90), Column.of(subject, MEMBERSHIP__NEW_AT, 150));
    }

    private String kind(Membership membership) {
        return switch (membership.getParty()) {
            case null -> "";
            case Territory territory -> texts.text("kind.territory");
            case Organisation organisation -> texts.text("kind.organisation");
            default -> texts.text("kind.state");
        };
    }

    private Group group() {
        Group group = ModelFactory.eINSTANCE.createGroup();
        group.setId(ids.after(region.getId() + "-group-"));
        return group;
    }

    private Series series() {
        Series series = ModelFactory.eINSTANCE.createSeries();
        series.setId(ids.after(region.getId() + "-series-"));
        return series;
    }

    @Override
    public void refresh() {
        table.refresh();
        form.refresh();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        return object instanceof Membership membership ? table.reveal(membership)
                : object instanceof Group && form.setFocus(REGION__GROUPS) || object instanceof Series && form.setFocus(REGION__SERIES);
    }
}
