package org.rapporteur.region.issykkul.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.forms.widgets.Section;
import org.rapporteur.model.Group;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Party;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.page.Dragging;
import org.rapporteur.ui.page.Repeated;

/** A group with its countries. A country goes to another group by dragging, by the menu, or by Ctrl with the arrow keys. */
final class GroupColumn implements Repeated.Part {

    private static final int ROWS = 7;

    private final Optional<Group> group;
    private final Members members;
    private final BiConsumer<Membership, Optional<Group>> follow;
    private final Section section;
    private final TableViewer list;
    private final Button remove;

    /**
     * @param parent holds the columns
     * @param group the group; empty: countries of no group
     * @param members the countries
     * @param follow selects a country where it has gone
     * @param chosen is told which country is chosen
     */
    GroupColumn(Composite parent, Optional<Group> group, Members members, BiConsumer<Membership, Optional<Group>> follow,
            Consumer<Membership> chosen) {
        this.group = group;
        this.members = members;
        this.follow = follow;
        var toolkit = members.context().toolkit();
        section = toolkit.createSection(parent, Section.TITLE_BAR);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(section);
        Composite client = toolkit.createComposite(section);
        section.setClient(client);
        GridLayoutFactory.fillDefaults().margins(0, 4).numColumns(2).applyTo(client);
        list = new TableViewer(client, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(120, list.getTable().getItemHeight() * ROWS).applyTo(list.getTable());
        Accessible.name(list.getTable(), members.name(group));
        list.setContentProvider((IStructuredContentProvider) input -> of().toArray());
        list.setLabelProvider(LabelProvider.createTextProvider(this::line));
        list.setInput(members);
        Button add = toolkit.createButton(client, members.text("groups.add"), SWT.PUSH);
        add.addListener(SWT.Selection, event -> add());
        add.setEnabled(isWritable());
        remove = toolkit.createButton(client, members.text("groups.remove"), SWT.PUSH);
        remove.addListener(SWT.Selection, event -> members.remove(selected()));
        list.addSelectionChangedListener(event -> remove.setEnabled(isWritable() && !event.getSelection().isEmpty()));
        list.addSelectionChangedListener(event -> selected().stream().findFirst().ifPresent(chosen));
        remove.setEnabled(false);
        if (isWritable()) {
            moving();
        }
    }

    private void moving() {
        Dragging.from(list.getTable(), () -> selected().stream().findFirst());
        Dragging.onto(list.getTable(), object -> object instanceof Membership one && one.eContainer() == members.region() && !of().contains(one),
                object -> move((Membership) object, ((Membership) object).getGroups().stream().findFirst(), group));
        list.getTable().addListener(SWT.KeyDown, this::key);
        var menu = new Menu(list.getTable());
        list.getTable().setMenu(menu);
        menu.addListener(SWT.Show, event -> fill(menu));
    }

    private boolean isWritable() {
        return !members.context().session().isReadOnly();
    }

    private List<Membership> of() {
        return members.of(group);
    }

    @SuppressWarnings("unchecked")
    private List<Membership> selected() {
        return ((IStructuredSelection) list.getSelection()).toList();
    }

    private String line(Object element) {
        var membership = (Membership) element;
        String remark = members.remark(membership);
        return remark.isEmpty() ? members.name(membership) : members.text("groups.line", members.name(membership), remark);
    }

    private void key(Event event) {
        if (event.stateMask == SWT.MOD1 && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)) {
            List<Group> groups = members.region().getGroups();
            int next = group.map(groups::indexOf).orElse(groups.size()) + (event.keyCode == SWT.ARROW_LEFT ? -1 : 1);
            if (next >= 0 && next < groups.size()) {
                selected().stream().findFirst().ifPresent(membership -> move(membership, group, Optional.of(groups.get(next))));
            }
            event.doit = false;
        } else if (event.keyCode == SWT.DEL && event.stateMask == 0) {
            members.remove(selected());
        }
    }

    private void fill(Menu menu) {
        Stream.of(menu.getItems()).forEach(MenuItem::dispose);
        for (Group other : members.region().getGroups()) {
            if (!Optional.of(other).equals(group)) {
                var item = new MenuItem(menu, SWT.PUSH);
                item.setText(members.text("groups.moveTo", members.name(Optional.of(other))));
                item.setEnabled(!list.getSelection().isEmpty());
                item.addListener(SWT.Selection, event -> selected().stream().findFirst()
                        .ifPresent(membership -> move(membership, group, Optional.of(other))));
            }
        }
        var open = new MenuItem(menu, SWT.PUSH);
        open.setText(members.text("groups.removeSelected"));
        open.setEnabled(!list.getSelection().isEmpty());
        open.addListener(SWT.Selection, event -> members.remove(selected()));
    }

    private void move(Membership membership, Optional<Group> from, Optional<Group> to) {
        members.move(membership, from, to);
        follow.accept(membership, to);
    }

    private void add() {
        var dialog = new ElementListSelectionDialog(section.getShell(),
                LabelProvider.createTextProvider(element -> members.name((Party) element)));
        dialog.setTitle(members.text("groups.choose.title", members.name(group)));
        dialog.setMessage(members.text("groups.choose.message"));
        dialog.setEmptyListMessage(members.text("groups.choose.none"));
        dialog.setMultipleSelection(true);
        dialog.setElements(members.candidates().toArray());
        if (dialog.open() == Window.OK) {
            members.add(Stream.of(dialog.getResult()).map(Party.class::cast).toList(), group);
        }
    }

    void select(Membership membership) {
        list.setSelection(new StructuredSelection(membership), true);
        setFocus();
    }

    void setFocus() {
        list.getTable().setFocus();
    }

    @Override
    public Control control() {
        return section;
    }

    @Override
    public void refresh() {
        section.setText(members.text("groups.heading", members.name(group), of().size()));
        list.refresh();
        remove.setEnabled(isWritable() && !list.getSelection().isEmpty());
    }
}
