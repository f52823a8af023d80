package org.rapporteur.questionnaire.ui.rounds;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
import org.osgi.service.prefs.Preferences;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.check.Translations;
import org.rapporteur.questionnaire.issue.Issuing;
import org.rapporteur.questionnaire.issue.Request;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.wizard.CheckList;
import org.rapporteur.ui.wizard.FileChoice;

/** For whom, in which formats and languages, and where to. What was chosen last is proposed again. */
final class IssuePage extends WizardPage {

    /** Languages in which instructions and letters are. */
    private static final Set<String> LETTERS = Set.of("ar", "en", "es", "fr", "ru", "zh");

    private final PageContext context;
    private final Issuing issuing;
    private final FileChoice choice;
    private final Round round;
    private final List<String> late;
    private final Preferences kept;
    private final Texts texts;
    private final Map<String, Button> formats = new LinkedHashMap<>();
    private CheckList<Party> countries;
    private Combo language;
    private List<String> languages = List.of();
    private Button split;
    private Text from;
    private Text folder;
    private Button opens;

    IssuePage(PageContext context, Issuing issuing, FileChoice choice, Round round, List<String> late, Preferences kept, Texts texts) {
        super("issue");
        this.context = context;
        this.issuing = issuing;
        this.choice = choice;
        this.round = round;
        this.late = late;
        this.kept = kept;
        this.texts = texts;
        setTitle(texts.text(late.isEmpty() ? "issue.title" : "remind.title"));
        setDescription(texts.text(late.isEmpty() ? "issue.text" : "remind.text"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(3).applyTo(area);
        var asked = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(asked);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(asked);
        var names = new Names(context.session().locale());
        countries = new CheckList<>(asked, texts.text("issue.countries"), this::validate);
        countries.show(round.getInvitations().stream().map(Invitation::getParty).filter(party -> party != null
                && (late.isEmpty() || late.contains(party.getId()))).toList(), names::shortName);
        countries.tick(party -> true);
        label(area, "issue.formats");
        var both = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(both);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(both);
        issuing.formats().forEach(format -> formats.put(format, check(both, "issue.format." + format, kept.getBoolean(format, true))));
        split = check(both, "issue.split", kept.getBoolean("split", false));
        label(area, "issue.language");
        language = new Combo(area, SWT.READ_ONLY);
        var spoken = new Translations((Questionnaire) round.eContainer()).languages();
        languages = Stream.concat(spoken.stream(), LETTERS.stream()).distinct().sorted().toList();
        language.add(texts.text("issue.language.own"));
        languages.forEach(tag -> language.add(texts.text(spoken.contains(tag) ? "issue.language.whole" : "issue.language.lacks",
                Locale.forLanguageTag(tag).getDisplayLanguage(context.session().locale()))));
        language.select(1 + languages.indexOf(kept.get("language", "")));
        GridDataFactory.swtDefaults().span(2, 1).applyTo(language);
        label(area, "issue.from");
        from = text(area, kept.get("from", ""));
        from.setMessage(texts.text("issue.from.secretariat"));
        new Label(area, SWT.NONE);
        label(area, "issue.folder");
        folder = text(area, kept.get("folder", String.valueOf(context.session().folder().resolveSibling(texts.text("issue.folder.name")))));
        var browse = new Button(area, SWT.PUSH);
        browse.setText(texts.text("issue.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        opens = check(area, "issue.opens", kept.getBoolean("opens", true));
        GridDataFactory.swtDefaults().span(3, 1).applyTo(opens);
        setControl(area);
        validate();
    }

    private void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(texts.text(key));
    }

    private Button check(Composite area, String key, boolean ticked) {
        var check = new Button(area, SWT.CHECK);
        check.setText(texts.text(key));
        check.setSelection(ticked);
        check.addListener(SWT.Selection, event -> validate());
        return check;
    }

    private Text text(Composite area, String content) {
        var text = new Text(area, SWT.BORDER);
        text.setText(content);
        text.addListener(SWT.Modify, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return text;
    }

    private void browse() {
        choice.chooseOne(getShell(), new FileChoice.Folder("", "", folder.getText())).ifPresent(chosen -> folder.setText(chosen.toString()));
    }

    private void validate() {
        if (opens == null) {
            return; // the page is still being made
        }
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null)); // null: none
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        if (countries.ticked().isEmpty()) {
            return Optional.of(texts.text("issue.nobody"));
        }
        if (formats().isEmpty()) {
            return Optional.of(texts.text("issue.noFormat"));
        }
        if (!from.getText().isBlank() && !Request.isAddress(from.getText().strip())) {
            return Optional.of(texts.text("issue.noAddress", from.getText()));
        }
        try {
            Path chosen = Path.of(folder());
            boolean inside = chosen.normalize().startsWith(context.session().folder());
            return !chosen.isAbsolute() || Files.exists(chosen) && !Files.isDirectory(chosen) ? Optional.of(texts.text("issue.noFolder", folder()))
                    : inside ? Optional.of(texts.text("issue.inside", context.session().folder())) : Optional.empty();
        } catch (InvalidPathException wrong) {
            return Optional.of(texts.text("issue.noFolder", folder()));
        }
    }

    private List<String> formats() {
        return formats.entrySet().stream().filter(format -> format.getValue().getSelection()).map(Map.Entry::getKey).toList();
    }

    /** What is to be issued. */
    Request request() {
        int spoken = language.getSelectionIndex();
        return new Request(countries.ticked().stream().map(Party::getId).collect(Collectors.toSet()), formats(), split.getSelection(),
                spoken <= 0 ? Optional.empty() : Optional.of(Locale.forLanguageTag(languages.get(spoken - 1))), !late.isEmpty(),
                Optional.of(from.getText().strip()).filter(address -> !address.isEmpty()), context.session().today());
    }

    String folder() {
        return folder.getText().strip();
    }

    boolean opens() {
        return opens.getSelection();
    }

    /** Keeps the choice for the next time. */
    void keep() {
        formats.forEach((format, check) -> kept.putBoolean(format, check.getSelection()));
        kept.putBoolean("split", split.getSelection());
        kept.put("language", language.getSelectionIndex() <= 0 ? "" : languages.get(language.getSelectionIndex() - 1));
        kept.put("from", from.getText().strip());
        kept.put("folder", folder());
        kept.putBoolean("opens", opens());
    }
}
