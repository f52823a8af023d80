package org.rapporteur.ui.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.Reporter;
import org.rapporteur.model.Source;
import org.rapporteur.model.Status;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Labels;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Palette;

/** Asks for a new report on a recommendation in a country, and enters it. */
public final class NewReportDialog extends TitleAreaDialog {

    private static final List<Status> STATUSES = Stream.of(Status.values())
            .filter(status -> status != Status.NOT_ASKED && status != Status.NOT_REPORTED).toList();
    private static final List<Reporter> REPORTERS = List.of(Reporter.ANALYST, Reporter.GOVERNMENT, Reporter.AGENCY);

    private final Place place;
    private final Optional<Status> now;
    private final Texts texts;
    private final List<Source> sources;
    private Combo status;
    private Text when;
    private Combo by;
    private Text text;
    private Combo source;
    private Text passage;

    /**
     * @param parent the window
     * @param place the recommendation and the country
     * @param now the status until now; empty when none was reported
     */
    public NewReportDialog(Shell parent, Place place, Optional<Status> now) {
        super(parent);
        this.place = place;
        this.now = now;
        texts = place.texts();
        sources = Optional.ofNullable(place.session().dossier().getRegister()).<List<Source>>map(register -> register.getSources())
                .orElse(List.of());
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("dialog.window"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.text("dialog.title", place.number(), place.countryName()));
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        var labels = Labels.in(place.session().locale());
        status = combo(area, "dialog.status", STATUSES.stream().map(one -> Palette.sign(one) + "  " + labels.label(one)).toList());
        now.ifPresent(one -> status.select(STATUSES.indexOf(one)));
        when = field(area, "dialog.when", SWT.BORDER);
        when.setText(place.session().today().toString());
        by = combo(area, "dialog.by", REPORTERS.stream().map(labels::label).toList());
        by.select(0);
        text = field(area, "dialog.text", SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 90).applyTo(text);
        source = combo(area, "dialog.source", Stream.concat(Stream.of(texts.text("dialog.source.none")),
                sources.stream().map(one -> String.valueOf(one.getTitle()))).toList());
        source.select(0);
        passage = field(area, "dialog.passage", SWT.BORDER);
        for (Control control : List.of(status, when)) {
            control.addListener(control == status ? SWT.Selection : SWT.Modify, event -> check());
        }
        return area;
    }

    private Combo combo(Composite area, String key, List<String> items) {
        label(area, key);
        var combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private Text field(Composite area, String key, int style) {
        label(area, key);
        var field = new Text(area, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private void label(Composite area, String key) {
        var label = new Label(area, SWT.NONE);
        label.setText(texts.text(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setText(texts.text("dialog.enter"));
        check();
        status.setFocus();
    }

    private void check() {
        String problem = null;
        if (status.getSelectionIndex() < 0) {
            setMessage(texts.text("dialog.choose"));
        } else {
            try {
                boolean later = date().flatMap(SourceDate::earliest).filter(place.session().today()::isBefore).isPresent();
                setMessage(later ? texts.text("dialog.later") : texts.text("dialog.ready"));
            } catch (EdtfException wrong) {
                problem = texts.text("dialog.when.wrong");
            }
        }
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null && status.getSelectionIndex() >= 0);
    }

    private Optional<SourceDate> date() {
        return when.getText().isBlank() ? Optional.empty() : Optional.of(SourceDate.parse(when.getText().strip()));
    }

    @Override
    protected void okPressed() {
        var report = new NewReport(STATUSES.get(status.getSelectionIndex()), date(), REPORTERS.get(by.getSelectionIndex()), text.getText().strip(),
                source.getSelectionIndex() <= 0 ? Optional.empty() : Optional.of(sources.get(source.getSelectionIndex() - 1)),
                passage.getText().strip());
        super.okPressed();
        report.enter(place);
    }
}
