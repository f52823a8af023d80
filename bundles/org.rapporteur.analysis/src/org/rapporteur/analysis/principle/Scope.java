package org.rapporteur.analysis.principle;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapporteur.analysis.Inquiry;
import org.rapporteur.analysis.status.Meetings;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MeetingStatus;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.model.Settings;
import org.rapporteur.model.text.Names;
import org.rapporteur.model.text.Texts;

/**
 * What is measured: a dialogue region, or one country in it.
 *
 * @param inquiry the dossier, the day and the language
 * @param region the region
 * @param party the country; empty: the region as a whole
 */
public record Scope(Inquiry inquiry, Region region, Optional<Party> party) {

    /** Checks that no part is null. */
    public Scope {
        Objects.requireNonNull(inquiry);
        Objects.requireNonNull(region);
        Objects.requireNonNull(party);
    }

    boolean isRegion() {
        return party.isEmpty();
    }

    /** The meetings that took place, in their order. */
    List<Meeting> meetings() {
        return new Meetings(inquiry.date()).held(region);
    }

    boolean tookPlace(Meeting meeting) {
        return new Meetings(inquiry.date()).tookPlace(meeting);
    }

    /** All delegations of the scope at meetings that took place, those of organisations among them. */
    List<Attended> delegations() {
        return meetings().stream().flatMap(this::at).toList();
    }

    /** The delegations of countries at meetings that took place. */
    List<Attended> countries() {
        return delegations().stream().filter(Attended::ofCountry).toList();
    }

    /** The delegations of the scope at one meeting. */
    Stream<Attended> at(Meeting meeting) {
        return meeting.getDelegations().stream().filter(delegation -> includes(delegation))
                .map(delegation -> new Attended(meeting, delegation));
    }

    private boolean includes(Delegation delegation) {
        return party.isEmpty() || delegation.getParty() == party.get();
    }

    /** The region's meetings that follow up an earlier one, those still planned among them, but none that was called off. */
    List<FollowUp> followUps() {
        return Meetings.of(region).stream()
                .filter(meeting -> meeting.getFollows() != null && meeting.getStatus() != MeetingStatus.CANCELLED)
                .map(meeting -> new FollowUp(meeting.getFollows(), meeting)).toList();
    }

    /** The follow-ups that took place, as did the meetings they follow. */
    List<FollowUp> heldFollowUps() {
        return followUps().stream().filter(link -> tookPlace(link.earlier()) && tookPlace(link.later())).toList();
    }

    /** The region's own thresholds, or else those of the dossier. */
    Settings settings() {
        return Optional.ofNullable(region.getSettings()).or(() -> Optional.ofNullable(inquiry.dossier().getSettings())).orElseGet(ModelFactory.eINSTANCE::createSettings);
    }

    Measure measure(int principle, String id, Measure.Unit unit, List<Entry> list) {
        return new Measure(principle, id, "", texts().text(id), unit, list);
    }

    /** One of several measures of the same identifier, named after its detail. */
    Measure measure(int principle, String id, String detail, String detailName, Measure.Unit unit, List<Entry> list) {
        return new Measure(principle, id, detail, texts().text(id, detailName), unit, list);
    }

    Texts texts() {
        return inquiry.texts(Scope.class);
    }

    String name(Attended attended) {
        return texts().text("entry.at", name(attended.party()), name(attended.meeting()));
    }

    String name(Attended attended, Participant participant) {
        String person = participant.getPerson() == null ? texts().text("entry.unnamed") : participant.getPerson().getName();
        return texts().text("entry.person", person, name(attended.party()), name(attended.meeting()));
    }

    String name(FollowUp link) {
        return texts().text("entry.followUp", name(link.earlier()), name(link.later()));
    }

    String name(Party of) {
        return of == null ? texts().text("entry.unnamed") : names().shortName(of);
    }

    String name(Meeting meeting) {
        return names().name(meeting.getNames(), meeting.getId() == null ? "" : meeting.getId());
    }

    String name(Recommendation recommendation) {
        String text = names().text(recommendation.getTexts()).map(t -> t.getText()).orElseGet(() -> recommendation.getTopics().stream()
                .findFirst().map(topic -> names().name(topic.getNames(), topic.getId())).orElse(recommendation.getId()));
        return recommendation.getNumber() == null ? text : texts().text("entry.numbered", recommendation.getNumber(), text);
    }

    Names names() {
        return new Names(inquiry.locale());
    }
}
