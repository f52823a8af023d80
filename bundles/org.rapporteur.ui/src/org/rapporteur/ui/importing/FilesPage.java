package org.rapporteur.ui.importing;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Texts;

/** Which spreadsheets: a path in each line, typed, chosen or dropped. */
final class FilesPage extends WizardPage {

    private final Texts texts;
    private Text files;

    FilesPage(Texts texts) {
        super("files");
        this.texts = texts;
        setTitle(texts.text("files.title"));
        setDescription(texts.text("files.text"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        new Label(area, SWT.NONE).setText(texts.text("files"));
        files = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        files.addListener(SWT.Modify, event -> validate());
        files.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(files);
        var browse = new Button(area, SWT.PUSH);
        browse.setText(texts.text("browse"));
        browse.addListener(SWT.Selection, event -> browse());
        var drop = new DropTarget(area, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(FileTransfer.getInstance());
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                add(Arrays.stream((String[]) event.data));
            }
        });
        setControl(area);
        setPageComplete(false);
    }

    private void browse() {
        var dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] { "*.csv;*.xlsx;*.xls", "*.*" });
        dialog.setFilterNames(new String[] { texts.text("spreadsheets"), texts.text("any") });
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

    List<Path> files() {
        return lines().map(Path::of).toList();
    }

    private void validate() {
        var wrong = lines().filter(line -> !new java.io.File(line).isFile()).findFirst();
        setErrorMessage(wrong.map(line -> texts.text("files.missing", line)).orElse(null));
        setPageComplete(wrong.isEmpty() && lines().findFirst().isPresent());
    }
}
