package org.rapporteur.ui.wizard;

import java.util.Locale;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.rapporteur.model.text.Texts;

/** The window of a wizard: buttons in the language of the window, the last one saying what it does, no help button that leads nowhere. */
public final class WizardWindow extends WizardDialog {

    private static final int WIDTH = 740;
    private static final int HEIGHT = 480;

    private final String finish;

    /**
     * @param parent above which window
     * @param wizard the wizard
     * @param finish what the last button says
     */
    public WizardWindow(Shell parent, IWizard wizard, String finish) {
        super(parent, wizard);
        this.finish = finish;
        setHelpAvailable(false);
        setMinimumPageSize(WIDTH, HEIGHT);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        var texts = Texts.of(WizardWindow.class, Locale.getDefault());
        name(IDialogConstants.BACK_ID, texts.text("back"));
        name(IDialogConstants.NEXT_ID, texts.text("next"));
        name(IDialogConstants.FINISH_ID, finish);
        name(IDialogConstants.CANCEL_ID, texts.text("cancel"));
    }

    private void name(int id, String text) {
        var button = getButton(id);
        if (button != null) { // a wizard of one page has no way back or on
            button.setText(text);
            setButtonLayoutData(button);
        }
    }
}
