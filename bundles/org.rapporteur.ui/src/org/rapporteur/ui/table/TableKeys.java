package org.rapporteur.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.rapporteur.ui.parts.Clip;

/** What the keyboard does in a table, beside what every table does: Ctrl+C, Ctrl+V, Insert, Delete, Alt with up and down. */
final class TableKeys<T extends EObject> {

    private final ModelTable<T> table;
    private final Table widget;

    TableKeys(ModelTable<T> table, Table widget) {
        this.table = table;
        this.widget = widget;
        widget.addListener(SWT.KeyDown, this::key);
        widget.addListener(SWT.DefaultSelection, event -> table.toggle());
    }

    private void key(Event event) {
        boolean control = event.stateMask == SWT.MOD1;
        boolean alt = event.stateMask == SWT.MOD3;
        boolean plain = event.stateMask == 0;
        boolean done = true;
        if (control && event.keyCode == 'c') {
            copy();
        } else if (control && event.keyCode == 'v') {
            paste();
        } else if (plain && event.keyCode == SWT.INSERT) {
            add();
        } else if (plain && event.keyCode == SWT.DEL) {
            remove();
        } else if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            move(event.keyCode == SWT.ARROW_DOWN);
        } else {
            done = plain && event.keyCode == ' ' && table.toggle();
        }
        if (done) {
            event.doit = false;
        }
    }

    void copy() {
        Clip.copy(widget.getDisplay(), table.copied());
    }

    void paste() {
        var clipboard = new Clipboard(widget.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        if (text instanceof String cells) {
            table.edits().paste(widget.getShell(), cells, table);
        }
    }

    void add() {
        table.edits().add(table.selected().stream().reduce((one, other) -> other)).ifPresent(row -> {
            table.reveal(row);
            widget.setFocus();
            table.editFirst(row);
        });
    }

    void remove() {
        table.edits().remove(widget.getShell(), table.selected());
    }

    void move(boolean down) {
        if (table.isInOrder()) {
            table.edits().move(table.selected(), down);
        }
    }

    void many() {
        table.edits().askAndPut(widget.getShell(), table.selected(), table.focusColumn());
    }
}
