package org.rapporteur.questionnaire.ui.rounds;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.analysis.status.Addressees;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.questionnaire.issue.Asking;
import org.rapporteur.questionnaire.version.Versions;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.form.FreshId;
import org.rapporteur.ui.wizard.CheckList;

/** What a new round asks about, whom and by when. Whom it asks is proposed from the meetings, and can be changed. */
final class NewRoundPage extends WizardPage {

    private final PageContext context;
    private final List<Questionnaire> questionnaires;
    private final Texts texts;
    private final Words words;
    private Combo questionnaire;
    private Text subject;
    private Text sent;
    private Text due;
    private Combo reportedAt;
    private CheckList<Meeting> meetings;
    private CheckList<Party> countries;
    private List<Meeting> known = List.of();

    NewRoundPage(PageContext context, List<Questionnaire> questionnaires, Texts texts) {
        super("round");
        this.context = context;
        this.questionnaires = questionnaires.reversed();
        this.texts = texts;
        words = Words.in(context.session().locale());
        setTitle(texts.text("round.title"));
        setDescription(texts.text("round.text"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(4).applyTo(area);
        var names = new Names(context.session().locale());
        questionnaire = combo(area, "round.questionnaire", 3);
        questionnaires.forEach(one -> questionnaire.add(texts.text("round.version", names.text(one.getTitles()).map(text -> text.getText()).orElse(one.getId()),
                one.getVersion(), one.getId())));
        questionnaire.select(latest());
        questionnaire.addListener(SWT.Selection, event -> propose());
        subject = text(area, "round.subject", 3);
        sent = text(area, "round.sent", 1);
        due = text(area, "round.due", 1);
        reportedAt = combo(area, "round.reportedAt", 3);
        known = context.region().getMeetings().reversed();
        reportedAt.add(texts.text("round.nowhere"));
        known.forEach(meeting -> reportedAt.add(words.meetingAndDate(meeting)));
        reportedAt.select(0);
        var lists = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).applyTo(lists);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(lists);
        meetings = new CheckList<>(lists, texts.text("round.meetings"), this::propose);
        countries = new CheckList<>(lists, texts.text("round.countries"), this::validate);
        meetings.show(known.stream().filter(meeting -> !meeting.getRecommendations().isEmpty()).toList(), words::meetingAndDate);
        Optional<Meeting> last = known.stream().filter(meeting -> !meeting.getRecommendations().isEmpty()).findFirst();
        meetings.tick(meeting -> last.filter(one -> one == meeting).isPresent());
        setControl(area);
        propose();
        setErrorMessage(null); // nothing was done wrong yet
    }

    /** The last version that can be sent again or for the first time: none follows it. */
    private int latest() {
        List<Questionnaire> last = new Versions(context.session().dossier()).latest(context.region());
        return Math.max(0, last.isEmpty() ? 0 : questionnaires.indexOf(last.getLast()));
    }

    private Combo combo(Composite area, String key, int columns) {
        new Label(area, SWT.NONE).setText(texts.text(key));
        var combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(160, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    private Text text(Composite area, String key, int columns) {
        new Label(area, SWT.NONE).setText(texts.text(key));
        var text = new Text(area, SWT.BORDER);
        text.addListener(SWT.Modify, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(120, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** Proposes whom to ask: the members, and others that the meetings addressed. */
    private void propose() {
        List<Party> asked = new Asking(questionnaire()).countries(meetings.ticked(), context.session().today());
        List<Party> all = java.util.stream.Stream.concat(asked.stream(), Addressees.countries(context.region()).stream()).distinct()
                .sorted(java.util.Comparator.comparing(words::party)).toList();
        countries.show(all, words::party);
        countries.tick(asked::contains);
        validate();
    }

    private void validate() {
        if (countries == null) {
            return; // the page is still being made
        }
        Optional<String> problem = wrong(sent).or(() -> wrong(due))
                .or(() -> countries.ticked().isEmpty() ? Optional.of(texts.text("round.nobody")) : Optional.empty());
        setErrorMessage(problem.orElse(null)); // null: none
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> wrong(Text field) {
        try {
            date(field);
            return Optional.empty();
        } catch (EdtfException wrong) {
            return Optional.of(texts.text("round.noDate", field.getText()));
        }
    }

    private static Optional<SourceDate> date(Text field) {
        return field.getText().isBlank() ? Optional.empty() : Optional.of(SourceDate.parse(field.getText().strip()));
    }

    /** The questionnaire that is sent. */
    Questionnaire questionnaire() {
        return questionnaires.get(Math.max(0, questionnaire.getSelectionIndex()));
    }

    /** The round as it is described now, contained nowhere. */
    Round round() {
        String id = new FreshId(context.session()).after(context.region().getId() + "-round-");
        Round round = new Asking(questionnaire()).round(id, meetings.ticked(), countries.ticked());
        round.setSubject(subject.getText().isBlank() ? null : subject.getText().strip()); // null: none
        date(sent).ifPresent(round::setSent);
        date(due).ifPresent(round::setDue);
        if (reportedAt.getSelectionIndex() > 0) {
            round.setReportedAt(known.get(reportedAt.getSelectionIndex() - 1));
        }
        return round;
    }
}
