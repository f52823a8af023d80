package org.rapporteur.ui.form;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Accessible;

/** Lets the user choose among the objects of the dossier, by typing a part of a name. Arrow keys go from the filter into the list. */
final class Chooser extends Dialog {

    private final String title;
    private final Proposals proposals;
    private final Texts texts;
    private final int style;
    private List<EObject> shown = List.of();
    private List<EObject> chosen = List.of();
    private Text filter;
    private Table table;

    /**
     * @param parent the window
     * @param title what is chosen
     * @param proposals what there is to choose from
     * @param texts the texts of this package
     * @param several whether several can be chosen
     */
    Chooser(Shell parent, String title, Proposals proposals, Texts texts, boolean several) {
        super(parent);
        this.title = title;
        this.proposals = proposals;
        this.texts = texts;
        style = several ? SWT.MULTI : SWT.SINGLE;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was chosen; empty when the dialog was left. */
    List<EObject> choose() {
        return open() == OK ? chosen : List.of();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("choose.title", title));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(texts.text("choose.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        Accessible.name(filter, texts.text("choose.filter"));
        table = new Table(area, SWT.BORDER | SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.V_SCROLL | style);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 300).applyTo(table);
        Accessible.name(table, texts.text("choose.list"));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> select());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        filter.addListener(SWT.Modify, event -> show());
        filter.addListener(SWT.KeyDown, this::intoTable);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        show();
    }

    private void intoTable(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN && !shown.isEmpty()) {
            table.setFocus();
            table.setSelection(0);
            select();
            event.doit = false;
        }
    }

    private void fill(Event event) {
        var item = (TableItem) event.item;
        EObject object = shown.get(event.index);
        String name = proposals.names().name(object);
        item.setText(proposals.names().place(object).map(place -> name + " — " + place).orElse(name));
    }

    private void show() {
        shown = proposals.matching(filter.getText());
        table.setItemCount(shown.size());
        table.clearAll();
        if (shown.isEmpty()) {
            table.deselectAll();
        } else {
            table.setSelection(0);
        }
        select();
    }

    private void select() {
        chosen = java.util.Arrays.stream(table.getSelectionIndices()).mapToObj(shown::get).toList();
        getButton(IDialogConstants.OK_ID).setEnabled(!chosen.isEmpty());
    }
}
