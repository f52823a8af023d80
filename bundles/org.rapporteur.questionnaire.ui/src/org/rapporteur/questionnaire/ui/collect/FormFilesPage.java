package org.rapporteur.questionnaire.ui.collect;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.session.DossierSession;

/** Which forms, when they came, and whether their answers are accepted at once. */
final class FormFilesPage extends WizardPage {

    private final DossierSession session;
    private final List<Path> given;
    private final Texts texts;
    private Text files;
    private Text received;
    private Text by;
    private Button review;
    private Button replace;
    private Button keep;

    FormFilesPage(DossierSession session, List<Path> given, Texts texts) {
        super("files");
        this.session = session;
        this.given = given;
        this.texts = texts;
        setTitle(texts.text("files.title"));
        setDescription(texts.text("files.text"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(area);
        label(area, "files", 2);
        files = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        files.setText(given.stream().map(Path::toString).collect(Collectors.joining("\n")));
        files.addListener(SWT.Modify, event -> validate());
        files.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(files);
        var browse = new Button(area, SWT.PUSH);
        browse.setText(texts.text("files.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        GridDataFactory.swtDefaults().span(2, 1).applyTo(browse);
        var drop = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                add(Arrays.stream((String[]) event.data));
            }
        });
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

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] { "*.docx;*.xlsx;*.docm;*.xlsm", "*.*" });
        dialog.setFilterNames(new String[] { texts.text("files.forms"), texts.text("files.any") });
        if (dialog.open() != null) {
            add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name).toString()));
        }
    }

    private void add(Stream<String> paths) {
        files.setText(String.join("\n", Stream.concat(lines(), paths).distinct().toList()));
    }

    private Stream<String> lines() {
        return files.getText().lines().map(String::strip).filter(line -> !line.isEmpty());
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
        Optional<String> missing = lines().filter(line -> !isFile(line)).findFirst();
        if (missing.isPresent()) {
            return missing.map(line -> texts.text("files.missing", line));
        }
        if (lines().findFirst().isEmpty()) {
            return Optional.of(texts.text("files.none"));
        }
        if (day().isEmpty()) {
            return Optional.of(texts.text("received.wrong", received.getText()));
        }
        return review.getSelection() || !by.getText().isBlank() ? Optional.empty() : Optional.of(texts.text("by.missing"));
    }

    private static boolean isFile(String line) {
        try {
            return Files.isRegularFile(Path.of(line));
        } catch (InvalidPathException none) {
            return false;
        }
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(LocalDate.parse(received.getText().strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    List<Path> files() {
        return lines().map(Path::of).toList();
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
