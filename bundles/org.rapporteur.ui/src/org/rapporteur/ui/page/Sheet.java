package org.rapporteur.ui.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.rapporteur.ui.look.InWidth;

/** A page that scrolls, with sections one below the other. */
public final class Sheet {

    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final Composite body;

    /**
     * @param parent what the sheet fills
     * @param toolkit makes controls in the look of the editor
     */
    public Sheet(Composite parent, FormToolkit toolkit) {
        this.toolkit = toolkit;
        form = toolkit.createScrolledForm(parent);
        form.getBody().setLayout(new InWidth(0, 0));
        body = toolkit.createComposite(form.getBody());
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(12, 14).applyTo(body);
    }

    /** What holds the sections; has a grid layout of one column. */
    public Composite body() {
        return body;
    }

    /**
     * Adds a section to a part of the sheet.
     *
     * @param parent a part of the sheet with a grid layout
     * @param title its heading
     * @return what holds its content; without layout
     */
    public Composite section(Composite parent, String title) {
        Section section = toolkit.createSection(parent, Section.TITLE_BAR);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        section.setClient(client);
        return client;
    }

    /**
     * Adds a sentence over the whole width of a grid, broken where the window is narrow.
     *
     * @param parent a part of the sheet with a grid layout
     * @param sentence the sentence
     */
    public Label sentence(Composite parent, String sentence) {
        Label label = toolkit.createLabel(parent, sentence, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(columns(parent), 1).hint(320, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static int columns(Composite parent) {
        return ((GridLayout) parent.getLayout()).numColumns;
    }

    /** Gives the keyboard to the first control. */
    public void setFocus() {
        form.setFocus();
    }

    /** Lays the sheet out anew after its content has grown or shrunk. */
    public void fit() {
        form.reflow(true);
    }
}
