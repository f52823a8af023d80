package org.rapporteur.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.ui.form.Reading;
import org.rapporteur.ui.look.Accessible;

/** Edits the cells of a column in place: choices from a list, everything else as text that is checked as it is typed. */
final class CellEditing<T extends EObject> extends EditingSupport {

    private final Class<T> type;
    private final Column<T> column;
    private final java.util.function.BooleanSupplier editable;
    private final BiConsumer<T, Object> commit;
    private final java.util.function.Consumer<String> refuse;
    private final TableViewer viewer;
    private final List<String> words;
    private Optional<CellEditor> editor = Optional.empty();

    CellEditing(TableViewer viewer, Class<T> type, Column<T> column, java.util.function.BooleanSupplier editable, BiConsumer<T, Object> commit,
            java.util.function.Consumer<String> refuse) {
        super(viewer);
        this.type = type;
        this.column = column;
        this.editable = editable;
        this.commit = commit;
        this.refuse = refuse;
        this.viewer = viewer;
        words = column.notation().words();
    }

    private CellEditor combo(Composite parent) {
        var combo = new ComboBoxCellEditor(parent, words.toArray(String[]::new), SWT.READ_ONLY);
        combo.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_KEY_ACTIVATION | ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        return combo;
    }

    private CellEditor text(Composite parent) {
        var text = new TypedText(parent);
        text.setValidator(value -> {
            String why = column.notation().read((String) value) instanceof Reading.Refusal refusal ? refusal.why() : null;
            refuse.accept(why == null ? "" : why);
            return why; // the platform's way to say: it fits
        });
        column.notation().proposals().ifPresent(text::offer);
        return text;
    }

    /** A text editor that begins with the letter by which it was opened. */
    private static final class TypedText extends TextCellEditor {

        private boolean offering;

        TypedText(Composite parent) {
            super(parent);
        }

        void offer(org.eclipse.jface.fieldassist.IContentProposalProvider proposals) {
            var offered = new ContentProposalAdapter(text, new TextContentAdapter(), proposals, null, null);
            offered.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
            offered.addContentProposalListener(new org.eclipse.jface.fieldassist.IContentProposalListener2() {
                @Override
                public void proposalPopupOpened(ContentProposalAdapter adapter) {
                    offering = true;
                }

                @Override
                public void proposalPopupClosed(ContentProposalAdapter adapter) {
                    offering = false;
                }
            });
        }

        @Override
        protected boolean dependsOnExternalFocusListener() {
            return false;
        }

        @Override
        protected void focusLost() {
            if (!offering) {
                super.focusLost();
            }
        }

        @Override
        public void activate(ColumnViewerEditorActivationEvent event) {
            super.activate(event);
            if (event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED && event.character >= ' ' && event.character != SWT.DEL) {
                Text control = text;
                control.setText(String.valueOf(event.character));
                control.getDisplay().asyncExec(() -> {
                    if (!control.isDisposed()) {
                        control.setSelection(control.getText().length());
                    }
                });
            }
        }
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor.orElseGet(() -> {
            CellEditor made = words.isEmpty() ? text(viewer.getTable()) : combo(viewer.getTable());
            Accessible.name(made.getControl(), column.title());
            editor = Optional.of(made);
            return made;
        });
    }

    /** Texts of several lines are edited where there is room for them. */
    @Override
    protected boolean canEdit(Object element) {
        return type.isInstance(element) && column.canChange(type.cast(element)) && editable.getAsBoolean()
                && column.text(type.cast(element)).indexOf('\n') < 0;
    }

    @Override
    protected Object getValue(Object element) {
        String text = column.typed(type.cast(element));
        return words.isEmpty() ? text : (Object) words.indexOf(text);
    }

    @Override
    protected void setValue(Object element, Object typed) {
        refuse.accept("");
        String text = switch (typed) {
            case Integer index -> index < 0 ? "" : words.get(index);
            case null -> "";
            default -> typed.toString();
        };
        T row = type.cast(element);
        if (!text.equals(column.typed(row)) && column.notation().read(text) instanceof Reading.Value value) {
            commit.accept(row, value.value());
        }
    }
}
