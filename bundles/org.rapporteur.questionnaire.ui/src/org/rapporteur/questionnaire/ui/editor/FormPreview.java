package org.rapporteur.questionnaire.ui.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Addressees;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Register;
import org.rapporteur.model.Round;
import org.rapporteur.model.Section;
import org.rapporteur.model.State;
import org.rapporteur.model.text.Names;
import org.rapporteur.questionnaire.check.Translations;
import org.rapporteur.questionnaire.form.Direction;
import org.rapporteur.questionnaire.form.Form;
import org.rapporteur.questionnaire.form.FormBuilder;
import org.rapporteur.questionnaire.form.FormWords;
import org.rapporteur.report.tree.Block;
import org.rapporteur.ui.look.Accessible;
import org.rapporteur.ui.paper.Paper;
import org.rapporteur.ui.session.Background;

/**
 * The form of a country as it would be sent now, or the section of it that is worked on, made anew after each change: about the meetings of
 * the questionnaire's last round, or about the region's latest recommendations where it has none yet.
 */
final class FormPreview {

    private final Writing writing;
    private final Composite place;
    private final Combo country;
    private final Combo language;
    private final Paper paper;
    private List<Party> countries = List.of();
    private List<String> languages = List.of();
    private Optional<Questionnaire> shown = Optional.empty();
    private Optional<String> part = Optional.empty();
    private int asked;

    FormPreview(Composite parent, Writing writing) {
        this.writing = writing;
        place = writing.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(6, 6).numColumns(4).applyTo(place);
        country = combo("preview.country");
        language = combo("preview.language");
        paper = new Paper(place, writing.text("preview"), true, writing.context().session().locale());
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).applyTo(paper.control());
    }

    private Combo combo(String key) {
        writing.context().toolkit().createLabel(place, writing.text(key));
        var combo = new Combo(place, SWT.READ_ONLY);
        Accessible.name(combo, writing.text(key));
        GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> make());
        return combo;
    }

    /** Shows the form of a questionnaire as it is now. */
    void show(Optional<Questionnaire> questionnaire) {
        boolean other = !shown.equals(questionnaire);
        shown = questionnaire;
        questionnaire.ifPresent(this::offer);
        make();
        if (other) {
            paper.toTop();
        }
    }

    /** Shows the part of the form in which an object stands: its section, or all of it. */
    void lookAt(Optional<EObject> object) {
        Optional<String> now = object.flatMap(one -> Stream.iterate(one, at -> at != null, EObject::eContainer).filter(Section.class::isInstance)
                .map(Section.class::cast).findFirst()).map(Section::getId);
        if (!now.equals(part)) {
            part = now;
            make();
            paper.toTop();
        }
    }

    /** Offers the countries and languages there are now; what is chosen stays. */
    private void offer(Questionnaire questionnaire) {
        Locale window = writing.context().session().locale();
        var names = new Names(window);
        List<Party> asked = asked();
        if (!asked.equals(countries)) {
            int kept = country.getSelectionIndex() < 0 ? -1 : asked.indexOf(countries.get(country.getSelectionIndex()));
            countries = asked;
            country.setItems(asked.stream().map(names::shortName).toArray(String[]::new));
            country.select(kept < 0 ? addressed() : kept);
        }
        SortedSet<String> spoken = new TreeSet<>(new Translations(questionnaire).languages());
        spoken.add(window.getLanguage());
        if (!List.copyOf(spoken).equals(languages)) {
            String kept = language.getSelectionIndex() < 0 ? window.getLanguage() : languages.get(language.getSelectionIndex());
            languages = List.copyOf(spoken);
            language.setItems(languages.stream().map(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(window)).toArray(String[]::new));
            language.select(Math.max(0, languages.indexOf(kept)));
        }
    }

    /** Those who take part in the region; as long as nobody does, any State of the dossier shows how the form looks. */
    private List<Party> asked() {
        List<Party> there = Addressees.countries(writing.context().region());
        Register register = writing.context().session().dossier().getRegister();
        return !there.isEmpty() || register == null ? there
                : register.getParties().stream().filter(State.class::isInstance).toList();
    }

    /** The first country to which something is addressed, so that the form shows more than its frame. */
    private int addressed() {
        var addressees = new Addressees();
        return IntStream.range(0, countries.size()).filter(i -> meetings().stream().flatMap(meeting -> meeting.getRecommendations().stream())
                .anyMatch(one -> addressees.includes(one, countries.get(i)))).findFirst().orElse(0);
    }

    /** What the form asks about: the meetings of the last round, or the last meeting that adopted something. */
    private List<Meeting> meetings() {
        return shown.filter(one -> !one.getRounds().isEmpty()).map(one -> List.copyOf(one.getRounds().getLast().getMeetings()))
                .orElseGet(() -> writing.context().region().getMeetings().reversed().stream().filter(meeting -> !meeting.getRecommendations().isEmpty())
                        .limit(1).toList());
    }

    private void make() {
        int to = country.getSelectionIndex();
        if (shown.isEmpty() || to < 0) {
            paper.show(List.of(Block.text(writing.text("preview.nobody"))));
            return;
        }
        Questionnaire questionnaire = shown.get();
        Party party = countries.get(to);
        Locale spoken = Locale.forLanguageTag(languages.get(language.getSelectionIndex()));
        List<Meeting> meetings = meetings();
        Optional<String> wanted = part;
        int turn = ++asked;
        new Background<>(paper.control(), writing.context().session(), writing.text("preview"),
                inquiry -> FormBlocks.of(form(questionnaire, party, meetings, spoken, inquiry), wanted), blocks -> {
                    if (turn == asked) { // another country, language or part may have been asked for since
                        paper.control().setOrientation(FormWords.in(spoken).direction() == Direction.LEFT_TO_RIGHT ? SWT.LEFT_TO_RIGHT : SWT.RIGHT_TO_LEFT);
                        paper.show(blocks);
                    }
                }).start();
    }

    private static Form form(Questionnaire questionnaire, Party party, List<Meeting> meetings, Locale spoken, Inquiry inquiry) {
        Questionnaire copy = EcoreUtil.copy(questionnaire);
        Round round = ModelFactory.eINSTANCE.createRound();
        if (!copy.getRounds().isEmpty()) {
            Round last = copy.getRounds().getLast();
            round.setSubject(last.getSubject());
            round.setDue(last.getDue());
            round.setReportedAt(last.getReportedAt());
        }
        round.setId("preview");
        round.getMeetings().addAll(meetings);
        Invitation invitation = ModelFactory.eINSTANCE.createInvitation();
        invitation.setParty(party);
        round.getInvitations().add(invitation);
        copy.getRounds().add(round);
        return new FormBuilder(inquiry.dossier(), inquiry.date(), spoken).build(round, invitation, Optional.empty());
    }

    void setFocus() {
        paper.control().setFocus();
    }
}
