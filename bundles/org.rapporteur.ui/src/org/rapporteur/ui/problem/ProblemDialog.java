package org.rapporteur.ui.problem;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.parts.Clip;

/** Says what went wrong in a sentence; the details for who is to mend it can be looked at and copied. */
public final class ProblemDialog extends Dialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;
    private static final int WIDTH = 520;
    private static final int HEIGHT = 160;

    private final Texts texts;
    private final String title;
    private final Problem problem;
    private Text details;

    /**
     * @param parent the window
     * @param title what could not be done
     * @param problem what went wrong
     * @param texts the texts of this package
     */
    public ProblemDialog(Shell parent, String title, Problem problem, Texts texts) {
        super(parent);
        this.title = title;
        this.problem = problem;
        this.texts = texts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(12, 8).numColumns(2).applyTo(area);
        var icon = new Label(area, SWT.NONE);
        icon.setImage(parent.getDisplay().getSystemImage(SWT.ICON_ERROR));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        var sentence = new Label(area, SWT.WRAP);
        sentence.setText(problem.sentence().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(sentence);
        details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
        details.setText(problem.details());
        Accessible.name(details, texts.text("details"));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, HEIGHT).exclude(true).applyTo(details);
        details.setVisible(false);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.DETAILS_ID, texts.text("details.show"), false);
        createButton(parent, COPY, texts.text("copy"), false);
        createButton(parent, IDialogConstants.OK_ID, texts.text("close"), true).setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            Clip.copy(getShell().getDisplay(), problem.sentence() + "\n\n" + problem.details());
        } else if (button == IDialogConstants.DETAILS_ID) {
            show(!details.getVisible());
        } else {
            super.buttonPressed(button);
        }
    }

    private void show(boolean shown) {
        details.setVisible(shown);
        ((GridData) details.getLayoutData()).exclude = !shown;
        getButton(IDialogConstants.DETAILS_ID).setText(texts.text(shown ? "details.hide" : "details.show"));
        getShell().layout(true, true);
        getShell().setSize(getShell().getSize().x, getShell().computeSize(getShell().getSize().x, SWT.DEFAULT).y);
    }
}
