package org.rapporteur.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.rapporteur.model.text.Texts;

/**
 * The window of a wizard: buttons in the language of the window, the last one saying what it does, no help button that leads nowhere.
 * While work runs, Cancel, Escape and closing the window stop the work instead of closing the wizard.
 */
public final class WizardWindow extends WizardDialog {

    private static final int WIDTH = 740;
    private static final int HEIGHT = 480;

    private final String finish;
    private boolean working;

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
        addPageChangedListener(event -> begin(getCurrentPage().getControl()));
    }

    /** The keyboard goes to the page, not to the button beside the one that led here. */
    private static void begin(Control page) {
        Control focus = page.getDisplay().getFocusControl();
        if (Stream.iterate(focus, Objects::nonNull, Control::getParent).noneMatch(page::equals)) {
            page.setFocus();
        }
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

    /** Without a stop button of its own, so that the button Cancel stays in reach and stops the work. */
    @Override
    protected ProgressMonitorPart createProgressMonitorPart(Composite parent, GridLayout layout) {
        return new ProgressMonitorPart(parent, layout, SWT.DEFAULT) {
            @Override
            public void attachToCancelComponent(Control cancel) {
                super.attachToCancelComponent(cancel);
                cancel.setFocus(); // all else is out of reach, and Escape goes to what has the focus
            }
        };
    }

    @Override
    public void run(boolean fork, boolean cancelable, IRunnableWithProgress work) throws InvocationTargetException, InterruptedException {
        working = true;
        try {
            super.run(fork, cancelable, work);
        } finally {
            working = false;
        }
    }

    /** Escape, and the window's own button. */
    @Override
    protected void handleShellCloseEvent() {
        if (working) {
            getProgressMonitor().setCanceled(true);
            getButton(IDialogConstants.CANCEL_ID).setEnabled(false);
        } else {
            super.handleShellCloseEvent();
        }
    }

    /** Goes back to the page before. */
    void showBefore() {
        backPressed();
    }

    private void name(int id, String text) {
        var button = getButton(id);
        if (button != null) { // a wizard of one page has no way back or on
            button.setText(text);
            setButtonLayoutData(button);
        }
    }
}
