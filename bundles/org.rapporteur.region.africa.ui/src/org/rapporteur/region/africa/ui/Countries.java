package org.rapporteur.region.africa.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.ResponseDigest;
import org.rapporteur.model.Round;
import org.rapporteur.model.access.CountryRecords.Digest;
import org.rapporteur.model.text.Texts;
import org.rapporteur.model.words.Words;
import org.rapporteur.region.africa.Answered;
import org.rapporteur.region.africa.model.AfricaFactory;
import org.rapporteur.region.africa.model.ConferenceAnswer;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.table.Column;

/** What is known of each country at a conference and at the one that answers it. */
final class Countries {

    private final PageContext context;
    private final Texts texts;
    private final Words words;
    private final Map<String, Optional<Digest>> digests = new HashMap<>();
    private long version = -1;

    Countries(PageContext context) {
        this.context = context;
        texts = context.texts(Countries.class);
        words = Words.in(context.session().locale());
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** The last conference that answers an earlier one. */
    Optional<Answered> answered() {
        return Answered.among(context.region().getMeetings()).stream().reduce((one, later) -> later);
    }

    String summary() {
        return answered().map(one -> text("answers.summary", words.meetingAndDate(one.meeting()), words.meetingAndDate(one.answer().getAnswers())))
                .orElse("");
    }

    String name(Membership membership) {
        return words.party(membership.getParty());
    }

    String label(Enumerator literal) {
        return words.label(literal);
    }

    String earlier(Membership membership) {
        return came(answered().flatMap(one -> one.earlierDelegation(membership.getParty())));
    }

    String came(Membership membership) {
        return came(answered().flatMap(one -> one.delegation(membership.getParty())));
    }

    private String came(Optional<Delegation> delegation) {
        return delegation.map(one -> text("answers.sent", words.label(one.getRole()))).orElseGet(() -> text("answers.notOnRecord"));
    }

    /** How the rounds stand on which the reports rest. */
    String questionnaire(Membership membership) {
        List<Round> rounds = answered().map(Answered::answer).map(ConferenceAnswer::getRounds).map(List::copyOf).orElse(List.of());
        return words.list(rounds.stream().flatMap(round -> digest(membership).stream().flatMap(digest -> digest.responses().stream())
                .filter(response -> round.getId().equals(response.getRound()))).map(this::said).toList());
    }

    private String said(ResponseDigest response) {
        String state = words.label(response.getState());
        return response.getReceived() == null ? state : text("answers.received", state, words.date(response.getReceived()));
    }

    /** The figures of a country, read once for each state of the dossier. */
    private Optional<Digest> digest(Membership membership) {
        if (version != context.session().version()) {
            version = context.session().version();
            digests.clear();
        }
        return membership.getParty() == null ? Optional.empty()
                : digests.computeIfAbsent(membership.getParty().getId(), id -> context.session().records().digest(id));
    }

    /** A column for how a country reported; filling it in for a country without delegation enters one. */
    Column<Membership> reported(Subject subject, EAttribute feature, int width) {
        String label = subject.words().label(feature);
        return new Column<>(feature.getName(), label, subject.words().tip(feature).orElse(label), width,
                membership -> answered().flatMap(one -> one.delegation(membership.getParty())).map(delegation -> delegation.eGet(feature))
                        .orElse(Knowledge.UNKNOWN),
                subject.notations().of(feature), Optional.of((membership, value) -> delegation(membership).ifPresent(one -> one.eSet(feature, value))),
                Optional.of(feature), membership -> answered().isPresent());
    }

    private Optional<Delegation> delegation(Membership membership) {
        return answered().map(one -> one.delegation(membership.getParty()).orElseGet(() -> {
            Delegation delegation = ModelFactory.eINSTANCE.createDelegation();
            delegation.setParty(membership.getParty());
            one.meeting().getDelegations().add(delegation);
            return delegation;
        }));
    }

    /** Asks which conference answers the one it follows, and notes it. */
    void begin(Shell shell) {
        var dialog = new ElementListSelectionDialog(shell, LabelProvider.createTextProvider(element -> words.meetingAndDate((Meeting) element)));
        dialog.setTitle(text("answers.begin"));
        dialog.setMessage(text("answers.begin.which"));
        dialog.setEmptyListMessage(text("answers.begin.noMeeting"));
        dialog.setElements(context.region().getMeetings().stream().filter(meeting -> meeting.getFollows() != null).toArray());
        if (dialog.open() == Window.OK) {
            Stream.of(dialog.getResult()).map(Meeting.class::cast).forEach(this::begin);
        }
    }

    private void begin(Meeting meeting) {
        var answer = AfricaFactory.eINSTANCE.createConferenceAnswer();
        answer.setAnswers(meeting.getFollows());
        context.session().execute(text("answers.command.begin", words.meeting(meeting)), AddCommand.create(context.session().domain(), meeting,
                ModelPackage.Literals.EXTENSIBLE__EXTENSIONS, answer));
    }
}
