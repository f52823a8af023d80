package org.rapporteur.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Organiser;
import org.rapporteur.model.Region;
import org.rapporteur.model.Series;
import org.rapporteur.model.date.DatePrinter;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.Chosen;

/** The meeting's own facts. Choosing the meeting that it follows fills in what usually stays the same. */
final class MeetingPage extends WizardPage {

    private final DossierSession session;
    private final Chosen chosen;
    private final Texts texts;
    private final Names names;
    private final List<Optional<Meeting>> meetings = new ArrayList<>();
    private final List<Optional<Series>> serieses = new ArrayList<>();
    private Combo region;
    private Combo follows;
    private Text name;
    private Combo series;
    private Text number;
    private Text when;
    private Label meaning;
    private Text city;
    private Button organisers;

    MeetingPage(DossierSession session, Chosen chosen, Texts texts) {
        super("meeting");
        this.session = session;
        this.chosen = chosen;
        this.texts = texts;
        names = new Names(session.locale());
        setTitle(texts.text("meeting.title"));
        setDescription(texts.text("meeting.text"));
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).numColumns(2).applyTo(area);
        region = combo(area, "region");
        session.dossier().getRegions().forEach(one -> region.add(names.name(one.getNames(), one.getId())));
        follows = combo(area, "follows");
        name = text(area, "name");
        series = combo(area, "series");
        number = text(area, "number");
        when = text(area, "when");
        new Label(area, SWT.NONE);
        meaning = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(meaning);
        city = text(area, "city");
        new Label(area, SWT.NONE);
        organisers = new Button(area, SWT.CHECK);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(organisers);
        region.addListener(SWT.Selection, event -> showRegion(Optional.empty()));
        follows.addListener(SWT.Selection, event -> showFollowed());
        series.addListener(SWT.Selection, event -> showNumber());
        setControl(area);
        if (region.getItemCount() > 0) {
            region.select(Math.max(0, chosen.region().map(session.dossier().getRegions()::indexOf).orElse(0)));
            showRegion(chosen.meeting().or(this::lastOfChosenSeries));
            chosen.series().map(Optional::of).map(serieses::indexOf).ifPresent(this::select);
        }
        validate();
    }

    private Optional<Meeting> lastOfChosenSeries() {
        return chosen.series().flatMap(one -> Meetings.of(region().orElseThrow()).stream().filter(meeting -> meeting.getSeries() == one)
                .reduce((earlier, later) -> later));
    }

    private void select(int index) {
        series.select(Math.max(0, index));
        showNumber();
    }

    private Combo combo(Composite area, String key) {
        new Label(area, SWT.NONE).setText(texts.text(key));
        var combo = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private Text text(Composite area, String key) {
        new Label(area, SWT.NONE).setText(texts.text(key));
        var text = new Text(area, SWT.BORDER);
        texts.find(key + ".example").ifPresent(text::setMessage);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> validate());
        return text;
    }

    private void showRegion(Optional<Meeting> followed) {
        Region now = region().orElseThrow();
        List<Meeting> inOrder = Meetings.of(now);
        fill(follows, meetings, inOrder, meeting -> names.name(meeting.getNames(), meeting.getId()));
        fill(series, serieses, now.getSeries(), one -> names.name(one.getNames(), one.getId()));
        Optional<Meeting> last = followed.or(() -> inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.getLast()));
        follows.select(Math.max(0, meetings.indexOf(last)));
        showFollowed();
    }

    private <T> void fill(Combo combo, List<Optional<T>> choices, List<? extends T> objects, java.util.function.Function<T, String> words) {
        choices.clear();
        choices.add(Optional.empty());
        objects.forEach(object -> choices.add(Optional.of(object)));
        combo.setItems(choices.stream().map(choice -> choice.map(words).orElse(texts.text("none"))).toArray(String[]::new));
        combo.select(0);
    }

    private void showFollowed() {
        series.select(Math.max(0, serieses.indexOf(before().map(Meeting::getSeries))));
        List<Organiser> same = before().map(meeting -> List.copyOf(meeting.getOrganisers())).orElse(List.of());
        organisers.setText(same.isEmpty() ? texts.text("organisers.none") : texts.text("organisers", String.join(", ",
                same.stream().map(Organiser::getParty).filter(party -> party != null).map(names::shortName).toList())).replace("&", "&&"));
        organisers.setEnabled(!same.isEmpty());
        organisers.setSelection(!same.isEmpty());
        showNumber();
    }

    /** The number after the greatest of the series. */
    private void showNumber() {
        number.setText(series().map(one -> String.valueOf(1 + region().orElseThrow().getMeetings().stream()
                .filter(meeting -> meeting.getSeries() == one && meeting.getOrdinal() != null).mapToInt(Meeting::getOrdinal).max().orElse(0)))
                .orElse(""));
        validate();
    }

    Optional<Region> region() {
        return region.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(session.dossier().getRegions().get(region.getSelectionIndex()));
    }

    Optional<Meeting> before() {
        return follows.getSelectionIndex() < 0 ? Optional.empty() : meetings.get(follows.getSelectionIndex());
    }

    String name() {
        return name.getText().strip();
    }

    Optional<Series> series() {
        return series.getSelectionIndex() < 0 ? Optional.empty() : serieses.get(series.getSelectionIndex());
    }

    Optional<Integer> number() {
        return number.getText().isBlank() ? Optional.empty() : Optional.of(Integer.valueOf(number.getText().strip()));
    }

    Optional<SourceDate> when() {
        return when.getText().isBlank() ? Optional.empty() : Optional.of(SourceDate.parse(when.getText().strip()));
    }

    String city() {
        return city.getText().strip();
    }

    List<Organiser> organisers() {
        return organisers.getSelection() ? before().map(meeting -> List.copyOf(meeting.getOrganisers())).orElse(List.of()) : List.of();
    }

    private void validate() {
        if (organisers == null) {
            return;
        }
        Optional<String> problem = problem();
        setErrorMessage(problem.orElse(null));
        setPageComplete(problem.isEmpty() && !name().isEmpty());
    }

    private Optional<String> problem() {
        meaning.setText("");
        if (region().isEmpty()) {
            return Optional.of(texts.text("missing.region"));
        }
        if (!number.getText().strip().matches("|[1-9][0-9]{0,3}")) {
            return Optional.of(texts.text("wrong.number", number.getText().strip()));
        }
        try {
            when().ifPresent(date -> meaning.setText(DatePrinter.of(session.locale()).print(date.edtf())));
            return Optional.empty();
        } catch (EdtfException wrong) {
            return Optional.of(wrong.sentence(session.locale()));
        }
    }
}
