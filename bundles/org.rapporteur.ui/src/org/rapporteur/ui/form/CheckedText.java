package org.rapporteur.ui.form;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.ui.session.DossierSession;

/**
 * A text that is checked as it is typed, and becomes a change when the keyboard leaves it or Enter is pressed. Esc takes back what is
 * typed. What does not fit stays in the field with the reason below, and changes nothing.
 */
final class CheckedText implements DossierSession.Typing {

    private final Text text;
    private final Notation notation;
    private final Hint hint;
    private final DossierSession session;
    private final Consumer<Object> commit;
    private String shown = "";

    /**
     * @param text the control
     * @param notation how its values are written
     * @param hint where the reason goes
     * @param session told that something is typed
     * @param commit takes the value
     */
    CheckedText(Text text, Notation notation, Hint hint, DossierSession session, Consumer<Object> commit) {
        this.text = text;
        this.notation = notation;
        this.hint = hint;
        this.session = session;
        this.commit = commit;
        text.addListener(SWT.Modify, event -> check());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Dispose, event -> session.typed(this));
    }

    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && isTyped()) {
            cancel();
            event.doit = false;
        }
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
            commit();
            event.doit = false;
        }
    }

    /** The control. */
    Text control() {
        return text;
    }

    /** Whether something is typed that is no change yet. */
    boolean isTyped() {
        return !text.getText().equals(shown);
    }

    /** Shows a value, unless something is being typed for the same value. */
    void show(Object value) {
        String now = notation.write(value);
        if (now.equals(shown) && isTyped()) {
            return;
        }
        shown = now;
        if (!text.getText().equals(now)) {
            text.setText(now);
        }
        session.typed(this);
        remark();
    }

    private void check() {
        if (!isTyped()) {
            session.typed(this);
            remark();
            return;
        }
        session.typing(this);
        tell(notation.read(text.getText()));
    }

    private void remark() {
        if (shown.isEmpty() || !(notation instanceof DateNotation)) {
            hint.clear();
        } else {
            tell(notation.read(shown));
        }
    }

    private void tell(Reading reading) {
        switch (reading) {
            case Reading.Refusal refusal -> hint.refuse(refusal.why());
            case Reading.Value value -> value.remark().ifPresentOrElse(hint::remark, hint::clear);
        }
    }

    @Override
    public void commit() {
        if (isTyped() && text.getEditable() && notation.read(text.getText()) instanceof Reading.Value value) {
            shown = text.getText();
            session.typed(this);
            commit.accept(value.value());
        }
    }

    @Override
    public void cancel() {
        text.setText(shown);
        text.selectAll();
    }
}
