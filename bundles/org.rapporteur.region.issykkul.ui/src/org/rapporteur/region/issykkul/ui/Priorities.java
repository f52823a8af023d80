package org.rapporteur.region.issykkul.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.rapporteur.model.Meeting;
import org.rapporteur.region.issykkul.Proposed;
import org.rapporteur.region.issykkul.model.IssykKulPackage.Literals;
import org.rapporteur.region.issykkul.model.Priority;
import org.rapporteur.region.issykkul.model.PriorityList;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.page.EmptyPlace;
import org.rapporteur.ui.page.Repeated;
import org.rapporteur.ui.page.Sheet;

/** The priorities that meetings proposed; those the next meeting takes are ticked. Below, the priority and the rule that are chosen. */
final class Priorities implements PageControl {

    private final Choice choice;
    private final Sheet sheet;
    private final EmptyPlace empty;
    private final Button begin;
    private final Repeated<Proposed, ProposedList> lists;
    private final Form priority;
    private final Form rule;

    Priorities(Composite parent, PageContext context) {
        choice = new Choice(context);
        var halves = new SashForm(parent, SWT.VERTICAL);
        sheet = new Sheet(halves, context.toolkit());
        sheet.sentence(sheet.body(), choice.text("priorities.lead"));
        empty = new EmptyPlace(sheet.body(), context.toolkit(), choice.text("priorities.none"), choice.text("priorities.begin"),
                !context.session().isReadOnly(), this::begin);
        Composite place = context.toolkit().createComposite(sheet.body());
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        lists = new Repeated<>(place, (in, proposed) -> new ProposedList(in, proposed, choice, sheet, this::chosen));
        begin = context.toolkit().createButton(sheet.body(), choice.text("priorities.begin"), SWT.PUSH);
        begin.addListener(SWT.Selection, event -> begin());
        begin.setEnabled(!context.session().isReadOnly());
        var below = new SashForm(halves, SWT.HORIZONTAL);
        priority = Form.on(below, context).section(choice.text("priorities.chosen")).text(Literals.PRIORITY__TITLE)
                .choice(Literals.PRIORITY__TAKEN).references(Literals.PRIORITY__TOPICS);
        rule = Form.on(below, context).section(choice.text("priorities.next")).reference(Literals.PRIORITY_LIST__NEXT_MEETING)
                .number(Literals.PRIORITY_LIST__TAKE_FROM).number(Literals.PRIORITY_LIST__TAKE_TO);
        halves.setWeights(58, 42);
        refresh();
    }

    @Override
    public void refresh() {
        List<Proposed> shown = Proposed.in(choice.region());
        boolean changed = lists.show(shown);
        empty.setVisible(shown.isEmpty());
        begin.setVisible(!shown.isEmpty());
        if (rule.object().filter(list -> shown.stream().anyMatch(proposed -> proposed.list() == list)).isEmpty()) {
            rule.show(shown.stream().map(Proposed::list).findFirst());
        }
        if (priority.object().filter(one -> one.eContainer() != null && one.eResource() != null).isEmpty()) {
            priority.show(shown.stream().flatMap(proposed -> proposed.list().getPriorities().stream()).findFirst());
        }
        rule.refresh();
        priority.refresh();
        if (changed) {
            sheet.fit();
        }
    }

    private void chosen(Proposed proposed, Optional<Priority> one) {
        rule.show(proposed.list());
        one.ifPresent(priority::show);
    }

    private void begin() {
        List<Meeting> free = choice.region().getMeetings().stream()
                .filter(meeting -> Proposed.in(choice.region()).stream().noneMatch(proposed -> proposed.meeting() == meeting)).toList();
        var dialog = new ElementListSelectionDialog(begin.getShell(),
                LabelProvider.createTextProvider(element -> choice.meeting((Meeting) element)));
        dialog.setTitle(choice.text("priorities.begin"));
        dialog.setMessage(choice.text("priorities.begin.which"));
        dialog.setEmptyListMessage(choice.text("priorities.begin.noMeeting"));
        dialog.setElements(free.toArray());
        if (dialog.open() == Window.OK) {
            Stream.of(dialog.getResult()).map(Meeting.class::cast).forEach(choice::begin);
        }
    }

    @Override
    public void setFocus() {
        lists.items().stream().findFirst().flatMap(lists::part).ifPresentOrElse(ProposedList::setFocus, sheet::setFocus);
    }

    @Override
    public boolean reveal(EObject object) {
        EObject list = object instanceof Priority ? object.eContainer() : object;
        Optional<ProposedList> found = list instanceof PriorityList
                ? lists.items().stream().filter(proposed -> proposed.list() == list).findFirst().flatMap(lists::part) : Optional.empty();
        found.ifPresent(part -> part.select(object));
        return found.isPresent();
    }
}
