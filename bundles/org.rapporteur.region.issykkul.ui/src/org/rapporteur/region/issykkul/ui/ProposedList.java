package org.rapporteur.region.issykkul.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rapporteur.model.Knowledge;
import org.rapporteur.region.issykkul.Proposed;
import org.rapporteur.region.issykkul.model.Priority;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.page.Repeated;
import org.rapporteur.ui.page.Sheet;

/** The priorities one meeting proposed: a tick takes one for the next meeting. */
final class ProposedList implements Repeated.Part {

    private final Proposed proposed;
    private final Choice choice;
    private final BiConsumer<Proposed, Optional<Priority>> chosen;
    private final Composite place;
    private final Label rule;
    private final CheckboxTableViewer table;
    private final Label verdict;
    private final Button others;
    private final Button remove;

    ProposedList(Composite parent, Proposed proposed, Choice choice, Sheet sheet, BiConsumer<Proposed, Optional<Priority>> chosen) {
        this.proposed = proposed;
        this.choice = choice;
        this.chosen = chosen;
        FormToolkit toolkit = choice.context().toolkit();
        place = sheet.section(parent, choice.heading(proposed));
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(place);
        rule = sheet.sentence(place, "");
        table = table(toolkit.createComposite(place));
        verdict = sheet.sentence(place, "");
        Composite buttons = toolkit.createComposite(place);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
        others = button(buttons, "priorities.others", () -> choice.refuseOthers(proposed));
        button(buttons, "priorities.add", () -> choice.add(proposed).ifPresent(this::select));
        remove = button(buttons, "priorities.remove", () -> choice.remove(proposed, selected()));
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = choice.context().toolkit().createButton(parent, choice.text(key), SWT.PUSH);
        button.setEnabled(isWritable());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private boolean isWritable() {
        return !choice.context().session().isReadOnly();
    }

    private CheckboxTableViewer table(Composite frame) {
        GridDataFactory.fillDefaults().grab(true, false).applyTo(frame);
        var layout = new TableColumnLayout();
        frame.setLayout(layout);
        var control = new Table(frame, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        control.setHeaderVisible(true);
        Accessible.name(control, choice.heading(proposed));
        var viewer = new CheckboxTableViewer(control);
        viewer.setContentProvider((IStructuredContentProvider) input -> proposed.list().getPriorities().toArray());
        column(viewer, layout, "priorities.area", 5, priority -> priority.getTitle() == null ? "" : priority.getTitle());
        column(viewer, layout, "priorities.topics", 3, choice::topics);
        column(viewer, layout, "priorities.taken", 2, choice::state);
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isGrayed(Object element) {
                return false;
            }

            @Override
            public boolean isChecked(Object element) {
                return ((Priority) element).getTaken() == Knowledge.YES;
            }
        });
        viewer.addCheckStateListener(event -> {
            choice.take((Priority) event.getElement(), event.getChecked());
            viewer.refresh();
        });
        viewer.addSelectionChangedListener(event -> chosen.accept(proposed, selected().stream().findFirst()));
        viewer.setInput(proposed);
        return viewer;
    }

    private void column(CheckboxTableViewer viewer, TableColumnLayout layout, String key, int weight, Function<Priority, String> text) {
        var column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(choice.text(key));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Priority) element)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
    }

    @SuppressWarnings("unchecked")
    private List<Priority> selected() {
        return table.getStructuredSelection().toList();
    }

    void select(EObject priority) {
        table.setSelection(new StructuredSelection(priority), true);
        setFocus();
    }

    void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public Control control() {
        return place.getParent();
    }

    @Override
    public void refresh() {
        rule.setText(choice.rule(proposed));
        verdict.setText(choice.verdict(proposed));
        table.refresh();
        others.setEnabled(isWritable() && proposed.taken() > 0
                && proposed.list().getPriorities().stream().anyMatch(priority -> priority.getTaken() == Knowledge.UNKNOWN));
        remove.setEnabled(isWritable() && !proposed.list().getPriorities().isEmpty());
        place.requestLayout();
    }
}
