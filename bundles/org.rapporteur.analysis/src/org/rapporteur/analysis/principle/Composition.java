package org.rapporteur.analysis.principle;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.rapporteur.model.Delegation;
import org.rapporteur.model.Gender;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Portfolio;
import org.rapporteur.model.Rank;

/**
 * Who came in delegations, counted. Those whom a source says did not come are left out; those of whom something is not on record are
 * counted as not stated.
 *
 * @param people how many came
 * @param portfolios how many by the portfolio of the institution that sent them
 * @param ranks how many by rank
 * @param genders how many by gender
 */
public record Composition(int people, Map<Portfolio, Integer> portfolios, Map<Rank, Integer> ranks, Map<Gender, Integer> genders) {

    /**
     * Counts those who came.
     *
     * @param delegations the delegations, of one meeting or several
     */
    public static Composition of(Collection<Delegation> delegations) {
        List<Participant> came = delegations.stream().flatMap(one -> attended(one).came().stream()).toList();
        return new Composition(came.size(),
                count(came, Portfolio.class, one -> Attended.institution(one).map(Institution::getPortfolio).orElse(Portfolio.NOT_STATED)),
                count(came, Rank.class, Participant::getRank), count(came, Gender.class, Attended::gender));
    }

    private static Attended attended(Delegation delegation) {
        return new Attended(meeting(delegation), delegation);
    }

    private static Meeting meeting(Delegation delegation) {
        return (Meeting) delegation.eContainer();
    }

    private static <K extends Enum<K>> Map<K, Integer> count(List<Participant> people, Class<K> type, Function<Participant, K> key) {
        var counts = new EnumMap<K, Integer>(type);
        people.forEach(one -> counts.merge(key.apply(one), 1, Integer::sum));
        return counts;
    }

    /** The institutions that sent somebody, as far as they are on record. */
    public static List<Institution> institutions(Delegation delegation) {
        return List.copyOf(attended(delegation).institutions());
    }

    /**
     * Whether a participant was at the meeting that this one follows (principle 5).
     *
     * @param participant a participant
     * @return yes, no, or unknown; empty when the meeting follows none
     */
    public static Optional<org.rapporteur.model.Knowledge> wasAtMeetingBefore(Participant participant) {
        var delegation = (Delegation) participant.eContainer();
        return Optional.ofNullable(meeting(delegation).getFollows()).map(before -> Accountability.cameBack(participant, delegation, before));
    }
}
