package org.rapporteur.ui.welcome;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Fold;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.RegionModule;
import org.rapporteur.region.register.NewDossier;
import org.rapporteur.ui.wizard.FileChoice;

/** Asks for the title of a new dossier, its folder and its regions. */
final class NewDialog extends TitleAreaDialog {

    private final List<RegionModule> modules;
    private final FileChoice choice;
    private final Texts texts;
    private final Map<RegionModule, Button> boxes = new LinkedHashMap<>();
    private Text title;
    private Text parentFolder;
    private Text name;
    private boolean nameTyped;
    private Path folder;
    private NewDossier dossier;

    NewDialog(Shell parent, List<RegionModule> modules, FileChoice choice, Texts texts) {
        super(parent);
        this.modules = modules;
        this.choice = choice;
        this.texts = texts;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** Folder of the new dossier, after OK. */
    Path folder() {
        return folder;
    }

    /** What it is to hold, after OK. */
    NewDossier dossier() {
        return dossier;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.text("new.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.text("new.heading"));
        setMessage(texts.text("new.message"));
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        title = field(area, "new.name", 2);
        title.addListener(SWT.Modify, event -> {
            if (!nameTyped) {
                name.setText(Fold.identifier(title.getText()));
            }
        });
        parentFolder = field(area, "new.parent", 1);
        parentFolder.setText(System.getProperty("user.home"));
        var browse = new Button(area, SWT.PUSH);
        browse.setText(texts.text("new.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        name = field(area, "new.folder", 2);
        name.addListener(SWT.KeyDown, event -> nameTyped = true);
        regions(area);
        return area;
    }

    private Text field(Composite area, String key, int columns) {
        new Label(area, SWT.NONE).setText(texts.text(key));
        var text = new Text(area, SWT.BORDER);
        text.addListener(SWT.Modify, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
        return text;
    }

    private void regions(Composite area) {
        var group = new Group(area, SWT.NONE);
        group.setText(texts.text("new.regions"));
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).indent(0, 6).applyTo(group);
        for (RegionModule module : modules) {
            var box = new Button(group, SWT.CHECK);
            box.setText(module.name(Locale.getDefault()).replace("&", "&&"));
            boxes.put(module, box);
        }
    }

    private void browse() {
        choice.chooseOne(getShell(), new FileChoice.Folder("", "", parentFolder.getText())).ifPresent(chosen -> parentFolder.setText(chosen.toString()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.text("new.make"), true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.text("new.cancel"), false);
    }

    private void validate() {
        if (name == null || getButton(IDialogConstants.OK_ID) == null) {
            return;
        }
        Optional<String> problem = problem();
        setErrorMessage(title.getText().isBlank() ? null : problem.orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (title.getText().isBlank() || name.getText().isBlank()) {
            return Optional.of(texts.text("new.noTitle"));
        }
        try {
            Path parent = Path.of(parentFolder.getText());
            Path chosen = parent.resolve(name.getText());
            if (!Files.isDirectory(parent)) {
                return Optional.of(texts.text("new.noParent", parent));
            }
            return Files.exists(chosen) ? Optional.of(texts.text("new.there", chosen)) : Optional.empty();
        } catch (InvalidPathException wrong) {
            return Optional.of(texts.text("new.wrong", wrong.getInput()));
        }
    }

    @Override
    protected void okPressed() {
        folder = Path.of(parentFolder.getText()).resolve(name.getText());
        dossier = new NewDossier(name.getText(), title.getText().strip(),
                boxes.entrySet().stream().filter(box -> box.getValue().getSelection()).map(Map.Entry::getKey).toList());
        super.okPressed();
    }
}
