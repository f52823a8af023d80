package org.rapporteur.questionnaire.ui.collect;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.FileChoice;
import org.rapporteur.ui.wizard.FileLines;

/** Which forms, when they came, and whether their answers are accepted at once. */
final class FormFilesPage extends WizardPage {

    private final DossierSession session;
    private final List<Path> given;
    private final FileChoice choice;
    private final Texts texts;
    private FileLines files;
    private Text received;
    private Text by;
    private Button review;
    private Button replace;
    private Button keep;

    FormFilesPage(DossierSession session, List<Path> given, FileChoice choice, Texts texts) {
        super("files");
        this.session = session;
        this.given = given;
        this.choice = choice;
        this.texts = texts;
        setTitle(texts.text("files.title"));
        setDescription(texts.text("files.text"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(area);
        label(area, "files", 2);
        files = new FileLines(area, given, choice, texts.text("files.browse"), List.of(
                new FileChoice.Kind("*.docx;*.xlsx;*.docm;*.xlsm", texts.text("files.forms")), new FileChoice.Kind("*.*", texts.text("files.any"))), this::validate);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(files.text());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(files.button());
        label(area, "received", 1);
        received = text(area, session.today().toString());
        label(area, "by", 1);
        by = text(area, System.getProperty("user.name", ""));
        review = check(area, "review", false);
        review.addListener(SWT.Selection, event -> validate());
        replace = check(area, "replace", false);
        keep = check(area, "keep", true);
        setControl(area);
        validate();
        setErrorMessage(null); // nothing was done wrong yet
    }

    private void label(Composite area, String key, int columns) {
        var label = new Label(area, SWT.NONE);
        label.setText(texts.text(key));
        GridDataFactory.swtDefaults().span(columns, 1).applyTo(label);
    }

    private Text text(Composite area, String content) {
        var text = new Text(area, SWT.BORDER);
        text.setText(content);
        text.addListener(SWT.Modify, event -> validate());
        GridDataFactory.swtDefaults().hint(180, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private Button check(Composite area, String key, boolean ticked) {
        var check = new Button(area, SWT.CHECK);
        check.setText(texts.text(key));
        check.setSelection(ticked);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(check);
        return check;
    }

    private void validate() {
        if (keep == null) {
            return; // the page is still being made
        }
        by.setEnabled(!review.getSelection());
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null)); // null: none
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        Optional<String> missing = files.missing();
        if (missing.isPresent()) {
            return missing.map(line -> texts.text("files.missing", line));
        }
        if (files.isEmpty()) {
            return Optional.of(texts.text("files.none"));
        }
        if (day().isEmpty()) {
            return Optional.of(texts.text("received.wrong", received.getText()));
        }
        return review.getSelection() || !by.getText().isBlank() ? Optional.empty() : Optional.of(texts.text("by.missing"));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(received.getText().strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    List<Path> files() {
        return files.files();
    }

    LocalDate received() {
        return day().orElseGet(session::today);
    }

    String acceptedBy() {
        return by.getText().strip();
    }

    boolean isForReview() {
        return review.getSelection();
    }

    boolean replaces() {
        return replace.getSelection();
    }

    boolean keepsFiles() {
        return keep.getSelection();
    }
}
