package org.rapporteur.questionnaire.ui.editor;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.questionnaire.xlsform.XlsForm;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.wizard.FileChoice;
import org.rapporteur.ui.wizard.LongWork;

/** Which XLSForm; below, how much it asks, and what of it a questionnaire cannot express. */
final class XlsFormPage extends WizardPage {

    private final Writing writing;
    private final FileChoice choice;
    private Text file;
    private Button read;
    private Label summary;
    private Table notes;
    private Optional<XlsForm> form = Optional.empty();

    XlsFormPage(Writing writing, FileChoice choice) {
        super("form");
        this.writing = writing;
        this.choice = choice;
        setTitle(writing.text("import.title"));
        setDescription(writing.text("import.text"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(4).applyTo(area);
        new Label(area, SWT.NONE).setText(writing.text("import.file"));
        file = new Text(area, SWT.BORDER);
        file.addListener(SWT.Modify, event -> typed());
        file.addListener(SWT.DefaultSelection, event -> read());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(file);
        button(area, "import.browse", this::browse);
        read = button(area, "import.read", this::read);
        read.setEnabled(false);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(480, SWT.DEFAULT).applyTo(summary);
        notes = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
        Accessible.name(notes, writing.text("import.notes"));
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(notes);
        setControl(area);
    }

    private Button button(Composite area, String key, Runnable action) {
        var button = new Button(area, SWT.PUSH);
        button.setText(writing.text(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void browse() {
        var kinds = List.of(new FileChoice.Kind("*.xlsx;*.xls", ""), new FileChoice.Kind("*.*", ""));
        choice.chooseOne(getShell(), new FileChoice.Existing(kinds, false)).ifPresent(path -> {
            file.setText(path.toString());
            read();
        });
    }

    private Optional<Path> path() {
        try {
            return Optional.of(Path.of(file.getText().strip())).filter(Files::isRegularFile);
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    private void typed() {
        show(Optional.empty());
        boolean missing = path().isEmpty() && !file.getText().isBlank();
        setErrorMessage(missing ? writing.text("import.missing", file.getText().strip()) : null); // null: none
        read.setEnabled(path().isPresent());
    }

    private void read() {
        path().flatMap(path -> new LongWork(this, locale()).inBackground(writing.text("import.reading"), progress -> XlsForm.read(path, progress)))
                .map(Optional::of).ifPresent(this::show);
    }

    private Locale locale() {
        return writing.context().session().locale();
    }

    private void show(Optional<XlsForm> now) {
        form = now;
        List<String> lines = now.map(one -> one.notes().stream().map(note -> note.sentence(locale())).toList()).orElse(List.of());
        notes.removeAll();
        lines.forEach(line -> new TableItem(notes, SWT.NONE).setText(line));
        summary.setText(now.map(one -> writing.text("import.summary", one.questionnaire().getSections().size(), questions(one.questionnaire()), lines.size()))
                .orElse(""));
        boolean taken = now.filter(one -> isTaken(one.questionnaire())).isPresent();
        setErrorMessage(taken ? writing.text("import.taken", now.get().questionnaire().getId()) : null); // null: none
        setPageComplete(now.isPresent() && !taken);
        ((Composite) getControl()).layout();
    }

    private boolean isTaken(Questionnaire made) {
        return writing.context().session().dossier().getQuestionnaires().stream().anyMatch(one -> made.getId().equals(one.getId()));
    }

    private static int questions(Questionnaire questionnaire) {
        return questionnaire.getSections().stream().mapToInt(section -> section.getQuestions().size()).sum();
    }

    /** What was read; empty as long as nothing was that can be taken. */
    Optional<XlsForm> form() {
        return form;
    }
}
