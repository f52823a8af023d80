package org.rapporteur.questionnaire.ui.review;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Texts;

/** Asks for a reason, without which nothing is decided. */
final class ReasonDialog extends TitleAreaDialog {

    /** What is asked above the reason. */
    interface Above {

        /**
         * Makes its controls.
         *
         * @param area has a grid layout
         * @param changed told after each change what is wrong; empty when nothing is
         */
        void create(Composite area, Consumer<Optional<String>> changed);

        /** Whether it is complete. */
        boolean isComplete();
    }

    private final Optional<Above> above;
    private final Texts texts;
    private final String title;
    private final String ask;
    private Text field;
    private String reason = "";

    ReasonDialog(Shell parent, Texts texts, String title, String ask, Optional<Above> above) {
        super(parent);
        this.texts = texts;
        this.title = title;
        this.ask = ask;
        this.above = above;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text(title));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.text(title));
        setMessage(texts.text(ask));
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        above.ifPresent(one -> one.create(area, wrong -> {
            setErrorMessage(wrong.orElse(null)); // null: none
            validate();
        }));
        new Label(area, SWT.NONE).setText(texts.text("reason.label"));
        field = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        field.addListener(SWT.Modify, event -> validate());
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 4 * field.getLineHeight()).applyTo(field);
        return area;
    }

    private void validate() {
        if (field == null) {
            return; // it is still being made
        }
        reason = field.getText().strip();
        var ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) { // the buttons are made last
            ok.setEnabled(!reason.isEmpty() && above.map(Above::isComplete).orElse(true));
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.text(title), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("cancel"), false);
        validate();
    }

    /** The reason; not blank once the dialog was ended with OK. */
    String reason() {
        return reason;
    }
}
