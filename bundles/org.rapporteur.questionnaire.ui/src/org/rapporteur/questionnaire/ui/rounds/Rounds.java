package org.rapporteur.questionnaire.ui.rounds;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.analysis.status.Asked;
import org.rapporteur.analysis.status.RoundFigures;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Region;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.page.Lead;
import org.rapporteur.ui.session.Background;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.ModelTable.Definition;
import org.rapporteur.ui.table.Rows;

/** The rounds of a region; below, whom the one that is selected asks, and what came back. Forms can be dropped anywhere on it. */
final class Rounds implements PageControl {

    private final PageContext context;
    private final RoundActions actions;
    private final Texts texts;
    private final Words words;
    private final Composite page;
    private final ModelTable<Round> rounds;
    private final Lead lead;
    private final ModelTable<Invitation> invitations;
    private final Background<Map<Round, RoundFigures>> counting;
    private final Map<Invitation, Asked> asked = new IdentityHashMap<>();
    private final Map<Round, RoundFigures> figures = new IdentityHashMap<>();
    private final Button issue;
    private final Button remind;

    Rounds(Composite parent, PageContext context, RoundActions actions) {
        this.context = context;
        this.actions = actions;
        texts = context.texts(Rounds.class);
        words = Words.in(context.session().locale());
        page = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        var bar = context.toolkit().createComposite(page);
        var layout = new RowLayout();
        layout.marginLeft = 10;
        layout.spacing = 6;
        bar.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        boolean writable = !context.session().isReadOnly();
        button(bar, "new", () -> actions.begin(bar.getShell(), questionnaires()).ifPresent(this::reveal)).setEnabled(writable);
        issue = button(bar, "issue", () -> chosen().ifPresent(round -> actions.issue(bar.getShell(), round, List.of())));
        remind = button(bar, "remind", () -> chosen().ifPresent(round -> actions.issue(bar.getShell(), round, late())));
        button(bar, "collect", () -> actions.collect(bar.getShell(), List.of())).setEnabled(writable);
        button(bar, "calendar", () -> actions.calendar(bar.getShell(), rounds().stream().map(figures::get).filter(one -> one != null).toList()));
        var sash = new SashForm(page, SWT.VERTICAL);
        context.toolkit().adapt(sash);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        var subject = new Subject(context);
        var above = context.toolkit().createComposite(sash);
        above.setLayout(new org.eclipse.swt.layout.FillLayout());
        lead = new Lead(sash, context.toolkit(), "");
        invitations = new ModelTable<>(lead.rest(), subject, Invitation.class, Definition.page("questionnaire.invitations", texts.text("invitations"),
                Rows.of(Invitation.class, this::chosen, Literals.ROUND__INVITATIONS), invitationColumns(subject), rows -> {
                }));
        rounds = new ModelTable<>(above, subject, Round.class, new Definition<>("questionnaire.rounds", texts.text("title"), Rows.fixed(this::rounds),
                roundColumns(subject), true, rows -> choose()));
        sash.setWeights(36, 64);
        actions.drop(page);
        counting = new Background<>(page, context.session(), texts.text("counting"), inquiry -> {
            Map<Round, RoundFigures> counted = new IdentityHashMap<>();
            rounds().forEach(round -> counted.put(round, RoundFigures.of(round, inquiry)));
            return counted;
        }, this::counted);
        rounds.selectFirst();
        choose();
        counting.start();
    }

    private Button button(Composite bar, String key, Runnable action) {
        Button button = context.toolkit().createButton(bar, texts.text(key), SWT.PUSH);
        button.setToolTipText(texts.text(key + ".tip"));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private List<Questionnaire> questionnaires() {
        Region region = context.region();
        return context.session().dossier().getQuestionnaires().stream().filter(one -> one.getRegion() == region || one.getRegion() == null).toList();
    }

    /** The rounds of all versions, the latest first. */
    private List<Round> rounds() {
        return questionnaires().stream().flatMap(one -> one.getRounds().stream())
                .sorted((one, other) -> day(other).compareTo(day(one))).toList();
    }

    private static java.time.LocalDate day(Round round) {
        return Stream.of(round.getSent(), round.getDue()).filter(date -> date != null).flatMap(date -> date.earliest().stream()).findFirst()
                .orElse(java.time.LocalDate.MAX);
    }

    private List<Column<Round>> roundColumns(Subject subject) {
        return List.of(
                Column.<Round>of(subject, Literals.ROUND__SUBJECT, 250),
                Column.computed("questionnaire", texts.text("questionnaire"), 160, round -> texts.text("questionnaire.version",
                        ((Questionnaire) round.eContainer()).getId(), ((Questionnaire) round.eContainer()).getVersion())),
                Column.<Round>of(subject, Literals.ROUND__MEETINGS, 180), Column.<Round>of(subject, Literals.ROUND__SENT, 95),
                Column.<Round>of(subject, Literals.ROUND__DUE, 95),
                Column.computed("asked", texts.text("asked"), 60, round -> figure(round).map(one -> one.asked().size()).orElse(round.getInvitations().size())),
                Column.computed("back", texts.text("back"), 80, round -> figure(round).map(one -> one.reporting().numerator()).orElse(0L)),
                Column.computed("late", texts.text("late"), 60, round -> figure(round).map(one -> late(one).size()).orElse(0)),
                Column.<Round>of(subject, Literals.ROUND__REPORTED_AT, 150), Column.<Round>of(subject, Literals.IDENTIFIED__ID, 130));
    }

    private List<Column<Invitation>> invitationColumns(Subject subject) {
        return List.of(
                Column.<Invitation>of(subject, Literals.INVITATION__PARTY, 150), Column.<Invitation>of(subject, Literals.INVITATION__FOCAL_POINT, 150),
                Column.<Invitation>of(subject, Literals.INVITATION__SENT, 95), Column.<Invitation>of(subject, Literals.INVITATION__DUE, 95),
                Column.computed("came", texts.text("came"), 145, one -> answer(one).flatMap(Asked::came).map(this::date).orElse("")),
                Column.computed("standing", texts.text("standing"), 140, one -> answer(one).map(known -> texts.text("standing."
                        + known.standing().name().toLowerCase(Locale.ROOT))).orElse("")),
                Column.computed("state", texts.text("state"), 110, one -> answer(one).flatMap(Asked::digest).map(digest -> words.label(digest.getState())).orElse("")),
                Column.computed("answered", texts.text("answered"), 110, one -> answer(one).flatMap(Asked::digest).filter(digest -> digest.getApplicable() > 0)
                        .map(digest -> texts.text("answered.of", digest.getAnswered(), digest.getApplicable())).orElse("")));
    }

    private String date(SourceDate date) {
        return words.date(date);
    }

    private Optional<RoundFigures> figure(Round round) {
        return Optional.ofNullable(figures.get(round));
    }

    private Optional<Asked> answer(Invitation invitation) {
        return Optional.ofNullable(asked.get(invitation));
    }

    private static List<Asked> late(RoundFigures figures) {
        return figures.asked().stream().filter(one -> one.standing() == Asked.Standing.LATE).toList();
    }

    private List<String> late() {
        return chosen().flatMap(this::figure).map(one -> late(one).stream().map(known -> known.party().getId()).toList()).orElse(List.of());
    }

    private Optional<Round> chosen() {
        return rounds == null ? Optional.empty() : rounds.selected().stream().findFirst();
    }

    private void counted(Map<Round, RoundFigures> counted) {
        figures.clear();
        asked.clear();
        figures.putAll(counted);
        counted.values().forEach(one -> one.asked().forEach(known -> asked.put(known.invitation(), known)));
        rounds.refresh();
        choose();
    }

    private void choose() {
        invitations.refresh();
        Optional<RoundFigures> known = chosen().flatMap(this::figure);
        lead.say(known.map(this::sentence).orElseGet(() -> texts.text(rounds().isEmpty() ? "none" : chosen().isEmpty() ? "choose" : "counting")));
        issue.setEnabled(chosen().isPresent());
        remind.setEnabled(!late().isEmpty());
    }

    private String sentence(RoundFigures one) {
        String told = texts.text("figures.asked", one.asked().size(), one.sent());
        return Stream.of(told, share("reporting", one.reporting()), share("onTime", one.onTime()), share("completeness", one.completeness()))
                .filter(text -> !text.isEmpty()).reduce((some, more) -> some + " " + more).orElse("");
    }

    private String share(String key, RoundFigures.Share share) {
        return share.denominator() + share.unknown() == 0 ? "" : texts.text("figures." + key, share.numerator(), share.denominator(), share.unknown());
    }

    @Override
    public void refresh() {
        rounds.refresh();
        choose();
        counting.start();
    }

    @Override
    public void setFocus() {
        rounds.setFocus();
    }

    @Override
    public boolean reveal(EObject object) {
        Optional<Round> round = Stream.iterate(object, one -> one != null, EObject::eContainer).filter(Round.class::isInstance).map(Round.class::cast)
                .findFirst().filter(rounds::reveal);
        choose();
        return round.filter(one -> !(object instanceof Invitation invitation) || invitations.reveal(invitation)).isPresent();
    }
}
