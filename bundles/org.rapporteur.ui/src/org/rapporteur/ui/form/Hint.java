package org.rapporteur.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.rapporteur.ui.look.Emphasis;

/** The sentence below a field: why what is typed does not fit, or what it means. Takes no room while there is none. */
final class Hint {

    private final Label label;

    Hint(Composite parent, FormToolkit toolkit) {
        label = toolkit.createLabel(parent, "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(120, SWT.DEFAULT).exclude(true).applyTo(label);
        label.setVisible(false);
    }

    /** What it says; empty for nothing. */
    String text() {
        return label.getText();
    }

    void remark(String sentence) {
        Emphasis.QUIET.on(label);
        say(sentence);
    }

    void refuse(String sentence) {
        Emphasis.WARNING.on(label);
        say("⚠ " + sentence);
    }

    void clear() {
        say("");
    }

    private void say(String sentence) {
        if (label.getText().equals(sentence)) {
            return;
        }
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        ((GridData) label.getLayoutData()).exclude = sentence.isEmpty();
        label.requestLayout();
        for (Composite at = label.getParent(); at != null; at = at.getParent()) {
            if (at instanceof SharedScrolledComposite scrolled) {
                scrolled.reflow(true);
                return;
            }
        }
    }
}
