package org.rapporteur.region.issykkul.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.Group;
import org.rapporteur.model.Membership;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Repeated;
import org.rapporteur.ui.page.Sheet;

/** The groups side by side, each with its countries; below, the membership of the country that is chosen. */
final class Groups implements PageControl {

    private final Members members;
    private final Sheet sheet;
    private final Composite columns;
    private final Repeated<Optional<Group>, GroupColumn> groups;
    private final EmptyPlace empty;
    private final Form details;

    Groups(Composite parent, PageContext context) {
        members = new Members(context);
        var halves = new SashForm(parent, SWT.VERTICAL);
        sheet = new Sheet(halves, context.toolkit());
        sheet.sentence(sheet.body(), members.text("groups.lead"));
        empty = new EmptyPlace(sheet.body(), context.toolkit(), members.text("groups.none"), members.text("groups.none.add"),
                !context.session().isReadOnly(), members::addGroups);
        columns = context.toolkit().createComposite(sheet.body());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        groups = new Repeated<>(columns, (place, group) -> new GroupColumn(place, group, members, this::showIn, this::chosen));
        details = Form.on(halves, context).section(members.text("groups.chosen")).reference(Literals.MEMBERSHIP__PARTY)
                .choice(Literals.MEMBERSHIP__ROLE).reference(Literals.MEMBERSHIP__NEW_AT).date(Literals.MEMBERSHIP__SINCE)
                .date(Literals.MEMBERSHIP__UNTIL).references(Literals.MEMBERSHIP__GROUPS);
        halves.setWeights(60, 40);
        refresh();
    }

    @Override
    public void refresh() {
        List<Optional<Group>> shown = new ArrayList<>();
        members.region().getGroups().forEach(group -> shown.add(Optional.of(group)));
        if (!members.of(Optional.empty()).isEmpty()) {
            shown.add(Optional.empty());
        }
        empty.setVisible(shown.isEmpty());
        if (details.object().filter(one -> one.eResource() != null).isEmpty()) {
            details.show(members.region().getMemberships().stream().findFirst());
        }
        details.refresh();
        if (groups.show(shown)) {
            GridLayoutFactory.fillDefaults().numColumns(Math.max(1, shown.size())).equalWidth(true).spacing(14, 0).applyTo(columns);
            sheet.fit();
        }
    }

    private void chosen(Membership membership) {
        details.show(membership);
    }

    /** Selects a country in the column of a group. */
    private void showIn(Membership membership, Optional<Group> group) {
        groups.part(group).ifPresent(column -> column.select(membership));
    }

    @Override
    public void setFocus() {
        groups.items().stream().findFirst().flatMap(groups::part).ifPresent(GroupColumn::setFocus);
    }

    @Override
    public boolean reveal(EObject object) {
        return switch (object) {
            case Membership membership when membership.eContainer() == members.region() -> {
                showIn(membership, membership.getGroups().stream().findFirst());
                yield true;
            }
            case Group group when group.eContainer() == members.region() -> {
                groups.part(Optional.of(group)).ifPresent(GroupColumn::setFocus);
                yield true;
            }
            default -> false;
        };
    }
}
