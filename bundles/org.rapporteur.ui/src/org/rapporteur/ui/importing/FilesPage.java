package org.rapporteur.ui.importing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.wizard.FileChoice;
import org.rapporteur.ui.wizard.FileLines;

/** Which spreadsheets: a path in each line, typed, chosen or dropped. */
final class FilesPage extends WizardPage {

    private final FileChoice choice;
    private final Texts texts;
    private FileLines files;

    FilesPage(FileChoice choice, Texts texts) {
        super("files");
        this.choice = choice;
        this.texts = texts;
        setTitle(texts.text("files.title"));
        setDescription(texts.text("files.text"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        new Label(area, SWT.NONE).setText(texts.text("files"));
        files = new FileLines(area, List.of(), choice, texts.text("browse"), List.of(
                new FileChoice.Kind("*.csv;*.xlsx;*.xls", texts.text("spreadsheets")), new FileChoice.Kind("*.*", texts.text("any"))), this::validate);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(files.text());
        setControl(area);
        setPageComplete(false);
    }

    List<Path> files() {
        return files.files();
    }

    private void validate() {
        var wrong = files.missing();
        setErrorMessage(wrong.map(line -> texts.text("files.missing", line)).orElse(null));
        setPageComplete(wrong.isEmpty() && !files.isEmpty());
    }
}
