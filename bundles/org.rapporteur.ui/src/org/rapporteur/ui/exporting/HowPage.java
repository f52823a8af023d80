package org.rapporteur.ui.exporting;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.FileChoice;

/** In which language and look, and where to. */
final class HowPage extends WizardPage {

    private static final List<String> SPOKEN = List.of("en", "fr");

    private final DossierSession session;
    private final ExportChoice last;
    private final FileChoice choice;
    private final Texts texts;
    private final List<String> languages;
    private Combo language;
    private Text style;
    private Text folder;
    private Button opens;

    HowPage(DossierSession session, ExportChoice last, FileChoice choice, Texts texts) {
        super("how");
        this.session = session;
        this.last = last;
        this.choice = choice;
        this.texts = texts;
        languages = Stream.concat(Stream.of(session.dossier().getLanguage()), SPOKEN.stream()).filter(tag -> tag != null).distinct().toList();
        setTitle(texts.text("how.title"));
        setDescription(texts.text("how.text"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(3).applyTo(area);
        label(area, "folder");
        folder = text(area, last.folder().isEmpty() ? String.valueOf(session.folder().resolveSibling(texts.text("folder.name"))) : last.folder());
        browse(area, "folder", this::browseFolder);
        label(area, "language");
        language = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        languages.forEach(tag -> language.add(Locale.forLanguageTag(tag).getDisplayName(session.locale())));
        language.select(Math.max(0, languages.indexOf(last.language())));
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(language);
        label(area, "style");
        style = text(area, last.style());
        style.setMessage(texts.text("style.none"));
        browse(area, "style", this::browseStyle);
        opens = new Button(area, SWT.CHECK);
        opens.setText(texts.text("opens"));
        opens.setSelection(last.opens());
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 12).applyTo(opens);
        setControl(area);
        validate();
    }

    private void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(texts.text(key));
    }

    private Text text(Composite area, String content) {
        var text = new Text(area, SWT.BORDER);
        text.setText(content);
        text.addListener(SWT.Modify, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return text;
    }

    private void browse(Composite area, String key, Runnable work) {
        var button = new Button(area, SWT.PUSH);
        button.setText(texts.text("browse"));
        Accessible.name(button, texts.text("browse." + key));
        button.addListener(SWT.Selection, event -> work.run());
    }

    private void browseFolder() {
        choice.chooseOne(getShell(), new FileChoice.Folder("", "", folder.getText())).ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void browseStyle() {
        choice.chooseOne(getShell(), new FileChoice.Existing(List.of(new FileChoice.Kind("*.docx", "")), false))
                .ifPresent(chosen -> style.setText(chosen.toString()));
    }

    String language() {
        return languages.get(language.getSelectionIndex());
    }

    String style() {
        return style.getText().strip();
    }

    String folder() {
        return folder.getText().strip();
    }

    boolean opens() {
        return opens.getSelection();
    }

    private void validate() {
        if (style == null || folder == null) {
            return;
        }
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (folder().isEmpty()) {
            return Optional.of(texts.text("missing.folder"));
        }
        try {
            Path chosen = Path.of(folder());
            if (!chosen.isAbsolute()) {
                return Optional.of(texts.text("wrong.relative", folder()));
            }
            if (Files.exists(chosen) && !Files.isDirectory(chosen)) {
                return Optional.of(texts.text("wrong.file", chosen));
            }
            if (chosen.normalize().startsWith(session.folder())) {
                return Optional.of(texts.text("wrong.inside", session.folder()));
            }
            return style().isEmpty() || Files.isRegularFile(Path.of(style())) ? Optional.empty() : Optional.of(texts.text("wrong.style", style()));
        } catch (InvalidPathException wrong) {
            return Optional.of(texts.text("wrong.path", wrong.getInput()));
        }
    }
}
