package org.rapporteur.ui.table;

import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Texts;

/** Tells what of the pasted cells does not fit, and asks whether the rest is wanted. */
final class RefusalDialog extends Dialog {

    private final List<String> refusals;
    private final boolean rest;
    private final Texts texts;

    /**
     * @param parent the window
     * @param refusals what does not fit
     * @param rest whether anything fits
     * @param texts the texts of this package
     */
    RefusalDialog(Shell parent, List<String> refusals, boolean rest, Texts texts) {
        super(parent);
        this.refusals = refusals;
        this.rest = rest;
        this.texts = texts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("paste.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var message = new Label(area, SWT.WRAP);
        message.setText(texts.text(rest ? "paste.some" : "paste.none", refusals.size()));
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(message);
        var list = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
        list.setText(String.join("\n", refusals));
        GridDataFactory.fillDefaults().grab(true, true).hint(480, 200).applyTo(list);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (rest) {
            createButton(parent, IDialogConstants.OK_ID, texts.text("paste.rest"), true);
        }
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("paste.nothing"), !rest);
    }
}
