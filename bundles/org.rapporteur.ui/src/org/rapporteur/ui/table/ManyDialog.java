package org.rapporteur.ui.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.form.Reading;

/** Asks which column of the selected rows is to get which value. */
final class ManyDialog<T extends EObject> extends TitleAreaDialog {

    private final List<Column<T>> columns;
    private final int rows;
    private final Texts texts;
    private int selected;
    private Combo column;
    private Composite place;
    private Optional<Paste.Value<T>> answer = Optional.empty();

    ManyDialog(Shell parent, List<Column<T>> columns, int first, int rows, Texts texts) {
        super(parent);
        this.columns = columns;
        this.rows = rows;
        this.texts = texts;
        selected = Math.max(0, first);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What is to be put into each row; empty when the dialog was left. */
    Optional<Paste.Value<T>> ask() {
        return open() == OK ? answer : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("many", rows));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.text("many.title", rows));
        setMessage(texts.text("many.message"));
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(texts.text("many.column"));
        column = new Combo(area, SWT.READ_ONLY);
        column.setItems(columns.stream().map(Column::title).toArray(String[]::new));
        column.select(selected);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        column.addListener(SWT.Selection, event -> {
            selected = column.getSelectionIndex();
            value();
        });
        new Label(area, SWT.NONE).setText(texts.text("many.value"));
        place = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(place);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(place);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        value();
    }

    /** The control for the value of the column that is chosen now. */
    private void value() {
        for (Control before : place.getChildren()) {
            before.dispose();
        }
        Column<T> chosen = columns.get(selected);
        List<String> words = chosen.notation().words();
        if (words.isEmpty()) {
            var text = new Text(place, SWT.BORDER);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
            text.addListener(SWT.Modify, event -> read(text.getText()));
            chosen.notation().proposals().ifPresent(offered -> new ContentProposalAdapter(text, new TextContentAdapter(), offered, null, null)
                    .setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE));
            read("");
        } else {
            var combo = new Combo(place, SWT.READ_ONLY);
            combo.setItems(words.toArray(String[]::new));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
            combo.addListener(SWT.Selection, event -> read(combo.getText()));
            answer = Optional.empty();
            enable();
        }
        place.requestLayout();
    }

    private void read(String typed) {
        switch (columns.get(selected).notation().read(typed)) {
            case Reading.Value value -> {
                answer = Optional.of(new Paste.Value<>(columns.get(selected), value.value()));
                setErrorMessage(null); // the platform's way to say: none
                setMessage(value.remark().orElseGet(() -> texts.text(typed.isBlank() ? "many.empty" : "many.message")));
            }
            case Reading.Refusal refusal -> {
                answer = Optional.empty();
                setErrorMessage(refusal.why());
            }
        }
        enable();
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(answer.isPresent());
    }
}
