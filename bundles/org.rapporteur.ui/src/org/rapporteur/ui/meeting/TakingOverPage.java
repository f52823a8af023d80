package org.rapporteur.ui.meeting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.Succession;
import org.rapporteur.ui.form.ObjectNames;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.CheckList;
import org.rapporteur.ui.wizard.LongWork;
import org.rapporteur.ui.wizard.ReadingPage;
import org.rapporteur.ui.session.WindowRecords;

/** What the meeting takes over from the one before: recommendations that are open, and what the region's plug-in hands on. */
final class TakingOverPage extends ReadingPage<List<Unfinished>> {

    private static final int LONGEST = 120;

    private final DossierSession session;
    private final MeetingPage facts;
    private final Successions successions;
    private final Texts texts;
    private final Names names;
    private Text item;
    private CheckList<Unfinished> recommendations;
    private CheckList<Succession.Heritage> heritages;
    private Optional<Meeting> shown = Optional.empty();

    TakingOverPage(DossierSession session, MeetingPage facts, Successions successions, Texts texts) {
        super("takingOver", texts.text("over.title"), texts.text("over.text"), texts.text("over.looking"), session.locale());
        this.session = session;
        this.facts = facts;
        this.successions = successions;
        this.texts = texts;
        names = new Names(session.locale());
        setPageComplete(true); // a meeting that follows none takes nothing over
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        recommendations = new CheckList<>(area, texts.text("over.recommendations"), this::validate);
        new Label(area, SWT.NONE).setText(texts.text("over.item"));
        item = new Text(area, SWT.BORDER);
        item.addListener(SWT.Modify, event -> validate());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(item);
        heritages = new CheckList<>(area, texts.text("over.heritage"), this::validate);
        heritages.setVisible(false);
        setControl(area);
    }

    @Override
    protected boolean isCurrent() {
        return read().isPresent() && shown.equals(facts.before());
    }

    @Override
    protected LongWork.Work<List<Unfinished>> reading() {
        Optional<Meeting> before = facts.before();
        var inquiry = new Inquiry(session.dossier(), new WindowRecords(session.records(), getShell().getDisplay()), session.today(), session.locale());
        return progress -> before.isPresent() ? Unfinished.of(before.get(), inquiry, progress) : List.of();
    }

    @Override
    protected void show(Optional<List<Unfinished>> known) {
        shown = facts.before();
        Optional<Meeting> before = shown.filter(meeting -> known.isPresent());
        List<Unfinished> open = known.orElse(List.of());
        recommendations.show(open, this::words);
        recommendations.tick(one -> true);
        recommendations.setEnabled(!open.isEmpty());
        List<Succession.Heritage> handed = before.map(successions::of).orElse(List.of());
        heritages.show(handed, heritage -> heritage.words(session.locale()));
        heritages.tick(one -> true);
        heritages.setVisible(!handed.isEmpty());
        item.setText(before.map(meeting -> texts.text("over.item.title", names.name(meeting.getNames(), meeting.getId()))).orElse(""));
        validate();
    }

    private String words(Unfinished one) {
        Recommendation recommendation = one.recommendation();
        String text = names.text(recommendation.getTexts()).map(found -> found.getText().strip().replaceAll("\\s+", " "))
                .orElseGet(() -> without(recommendation));
        String numbered = recommendation.getNumber() == null ? text : recommendation.getNumber() + "  " + text;
        String cut = numbered.length() <= LONGEST ? numbered : numbered.substring(0, LONGEST) + "…";
        return one.countries() == 0 ? cut : texts.text("over.open", cut, one.open(), one.countries());
    }

    /** What a recommendation is called whose text no source gives: by its themes. */
    private String without(Recommendation recommendation) {
        String themes = recommendation.getTopics().stream().map(topic -> names.name(topic.getNames(), topic.getId())).collect(Collectors.joining(", "));
        return themes.isEmpty() ? new ObjectNames(session.locale()).name(recommendation) : themes;
    }

    private void validate() {
        boolean nameless = !recommendations.ticked().isEmpty() && item.getText().isBlank();
        boolean nothing = read().isPresent() && recommendations.isEmpty() && heritages.isEmpty();
        item.setEnabled(!recommendations.ticked().isEmpty());
        setMessage(nothing ? texts.text("over.nothing") : texts.text("over.text"), nothing ? INFORMATION : NONE);
        setErrorMessage(nameless ? texts.text("over.nameless") : null);
        setPageComplete(!nameless);
    }

    /** Title of the item of the agenda. */
    String item() {
        return item.getText().strip();
    }

    List<Recommendation> recommendations() {
        return recommendations.ticked().stream().map(Unfinished::recommendation).toList();
    }

    List<Succession.Heritage> heritages() {
        return heritages.ticked();
    }
}
