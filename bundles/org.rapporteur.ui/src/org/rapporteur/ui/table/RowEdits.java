package org.rapporteur.ui.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.rapporteur.model.text.Texts;
import org.rapporteur.store.DossierException;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.problem.Problems;
import org.rapporteur.ui.session.Deletion;

/** What the user does to the rows of a table; each is one step that can be undone. */
final class RowEdits<T extends EObject> {

    private final Subject subject;
    private final ModelTable.Definition<T> definition;
    private final Texts texts;

    RowEdits(Subject subject, ModelTable.Definition<T> definition, Texts texts) {
        this.subject = subject;
        this.definition = definition;
        this.texts = texts;
    }

    boolean isReadOnly() {
        return subject.session().isReadOnly();
    }

    /** Puts a value into a cell. */
    void put(T row, Column<T> column, Object value) {
        String label = column.feature().map(feature -> subject.change(row, feature))
                .orElseGet(() -> texts.text("change", called(column), subject.called(row)));
        subject.session().edit(label, () -> column.change().orElseThrow().accept(row, value));
    }

    /** Puts a value into a column of several rows. */
    void put(List<T> rows, Paste.Value<T> value) {
        List<T> able = rows.stream().filter(value.column()::canChange).toList();
        subject.session().edit(texts.text("change.many", called(value.column()), able.size()), () -> able.forEach(value::into));
    }

    private String called(Column<T> column) {
        return column.feature().map(subject.words()::inSentence).orElse(column.title());
    }

    /** Asks for a column and a value, and puts it into the rows. */
    void askAndPut(Shell shell, List<T> rows, Optional<Column<T>> first) {
        List<Column<T>> editable = definition.columns().stream().filter(column -> column.change().isPresent()).toList();
        if (!rows.isEmpty() && !editable.isEmpty() && !isReadOnly()) {
            new ManyDialog<>(shell, editable, first.map(editable::indexOf).orElse(0), rows.size(), texts).ask().ifPresent(value -> put(rows, value));
        }
    }

    /** Whether rows can be added and removed here at all. */
    boolean growing() {
        return definition.rows().grows();
    }

    /** Whether a row can be added now. */
    boolean canAdd() {
        return !isReadOnly() && growing() && definition.rows().slot().apply(Optional.empty()).isPresent();
    }

    /** Adds a row behind another one. */
    Optional<T> add(Optional<T> after) {
        if (!canAdd()) {
            return Optional.empty();
        }
        List<T> added = new ArrayList<>();
        definition.rows().slot().apply(after).ifPresent(slot -> subject.session().edit(texts.text("add.step", kind(slot)),
                () -> {
                    T row = definition.rows().make().apply(slot);
                    slot.put(row);
                    added.add(row);
                }));
        return added.stream().findFirst();
    }

    private String kind(Rows.Slot slot) {
        return subject.words().inSentence(slot.feature().getEReferenceType());
    }

    /** Removes rows with the references to them; asks when reports of countries go with them. */
    void remove(Shell shell, List<T> rows) {
        if (rows.isEmpty() || !canAdd()) {
            return;
        }
        String label = rows.size() == 1 ? texts.text("remove.step", subject.called(rows.getFirst()))
                : texts.text("remove.steps", rows.size(), definition.name());
        try {
            var deletion = new Deletion(subject.session(), rows);
            if (deletion.reports() == 0
                    || MessageDialog.openConfirm(shell, texts.text("remove.title"), texts.text("remove.reports", label, deletion.reports()))) {
                deletion.run(label);
            }
        } catch (DossierException problem) {
            Problems.inWindow().show(texts.text("remove.cannot"), problem);
        }
    }

    /** Moves rows of one list by one place. */
    void move(List<T> rows, boolean down) {
        if (rows.isEmpty() || isReadOnly() || !canAdd()) {
            return;
        }
        EObject owner = rows.getFirst().eContainer();
        var list = (org.eclipse.emf.common.util.EList<?>) owner.eGet(rows.getFirst().eContainingFeature());
        List<Integer> places = rows.stream().filter(row -> row.eContainer() == owner).map(list::indexOf)
                .sorted(down ? Comparator.reverseOrder() : Comparator.naturalOrder()).toList();
        int edge = places.getFirst() + (down ? 1 : -1);
        if (edge >= 0 && edge < list.size()) {
            subject.session().edit(texts.text("move.step", definition.name()),
                    () -> places.forEach(from -> list.move(down ? from + 1 : from - 1, from)));
        }
    }

    /**
     * Pastes cells: a single one into all selected rows, several from the first selected row on, and into new rows at the end.
     *
     * @param shell the window
     * @param text the text of the clipboard
     * @param table where it goes
     */
    void paste(Shell shell, String text, ModelTable<T> table) {
        List<List<String>> cells = TabText.read(text);
        if (cells.isEmpty() || isReadOnly()) {
            return;
        }
        List<T> targets = table.targets();
        boolean fill = cells.size() == 1 && table.selected().size() > 1;
        List<List<String>> wanted = fill ? targets.stream().map(row -> cells.getFirst()).toList() : cells;
        Paste<T> paste = Paste.of(wanted, targets, table.columnsFromFocus(), canAdd(), texts);
        if (paste.refusals().isEmpty() || new RefusalDialog(shell, paste.refusals(), !paste.isEmpty(), texts).open() == RefusalDialog.OK) {
            apply(paste, targets);
        }
    }

    private void apply(Paste<T> paste, List<T> targets) {
        if (!paste.isEmpty()) {
            Optional<T> last = targets.isEmpty() ? Optional.empty() : Optional.of(targets.getLast());
            Optional<Rows.Slot> slot = definition.rows().slot().apply(last);
            subject.session().edit(texts.text("paste.step", paste.puts().size() + paste.fresh().stream().mapToInt(List::size).sum(),
                    definition.name()), () -> paste.apply(definition.rows(), slot));
        }
    }
}
