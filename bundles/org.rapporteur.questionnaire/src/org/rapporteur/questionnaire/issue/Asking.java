package org.rapporteur.questionnaire.issue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rapporteur.analysis.status.Addressees;
import org.rapporteur.model.Invitation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.model.date.SourceDate;
import org.rapporteur.questionnaire.version.Lineage;

/**
 * Whom a new round of a questionnaire asks.
 *
 * @param questionnaire the questionnaire, which is not changed
 */
public record Asking(Questionnaire questionnaire) {

    /**
     * The States and territories that a round asks: the members of the region, then others that its meetings addressed; without those that
     * had certainly left.
     *
     * @param meetings the meetings about whose recommendations it asks
     * @param day the day on which it is sent
     */
    public List<Party> countries(Collection<Meeting> meetings, LocalDate day) {
        List<Membership> memberships = questionnaire.getRegion() == null ? List.of() : questionnaire.getRegion().getMemberships();
        Set<Party> left = new LinkedHashSet<>(memberships.stream().filter(one -> hasEnded(one, day)).map(Membership::getParty).toList());
        memberships.stream().filter(one -> !hasEnded(one, day)).map(Membership::getParty).forEach(left::remove);
        var addressees = new Addressees();
        Stream<Party> members = memberships.stream().filter(one -> one.getRole() == MembershipRole.MEMBER).map(Membership::getParty);
        Stream<Party> addressed = meetings.stream().flatMap(meeting -> meeting.getRecommendations().stream()).flatMap(one -> addressees.of(one).stream());
        return Stream.concat(members, addressed).filter(party -> party != null && !(party instanceof Organisation) && !left.contains(party)).distinct()
                .toList();
    }

    private static boolean hasEnded(Membership membership, LocalDate day) {
        return Optional.ofNullable(membership.getUntil()).flatMap(SourceDate::latest).filter(end -> end.isBefore(day)).isPresent();
    }

    /**
     * A new round, each country asked through the focal point that was asked last.
     *
     * @param id its identifier
     * @param meetings the meetings about whose recommendations it asks
     * @param countries whom it asks
     * @return a new object, contained nowhere; without dates
     */
    public Round round(String id, Collection<Meeting> meetings, Collection<Party> countries) {
        Round round = ModelFactory.eINSTANCE.createRound();
        round.setId(id);
        round.getMeetings().addAll(meetings);
        List<Round> earlier = Lineage.of(questionnaire).rounds().reversed();
        for (Party country : countries) {
            Invitation invitation = ModelFactory.eINSTANCE.createInvitation();
            invitation.setParty(country);
            focalPoint(earlier, country).ifPresent(invitation::setFocalPoint);
            round.getInvitations().add(invitation);
        }
        return round;
    }

    private static Optional<Person> focalPoint(List<Round> latestFirst, Party country) {
        return latestFirst.stream().flatMap(round -> round.getInvitations().stream()).filter(one -> one.getParty() == country)
                .map(Invitation::getFocalPoint).filter(Objects::nonNull).findFirst();
    }
}
