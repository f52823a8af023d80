package org.rapporteur.ui.parts;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.PageControl;

/** What stands in the place of a page that failed: what happened, and the details to copy. */
public final class ErrorPlace implements PageControl {

    private final Button copy;

    /**
     * @param parent what the page would have filled
     * @param texts the texts of this package
     * @param page name of the page
     * @param problem what it threw
     */
    public ErrorPlace(Composite parent, Texts texts, String page, Throwable problem) {
        var place = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(24, 24).applyTo(place);
        var message = new Label(place, SWT.WRAP);
        message.setText(texts.text("error.page", page, reason(problem)));
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(message);
        copy = new Button(place, SWT.PUSH);
        copy.setText(texts.text("error.copy"));
        copy.addListener(SWT.Selection, event -> copy(trace(problem)));
    }

    private static String reason(Throwable problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }

    private static String trace(Throwable problem) {
        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private void copy(String details) {
        Clip.copy(copy.getDisplay(), details);
    }

    @Override
    public void refresh() {
        // the error stays as it happened
    }

    @Override
    public void setFocus() {
        copy.setFocus();
    }
}
