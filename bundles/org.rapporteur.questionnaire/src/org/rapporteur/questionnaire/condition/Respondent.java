package org.rapporteur.questionnaire.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapporteur.model.Economy;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.Party;
import org.rapporteur.model.QuestionKind;
import org.rapporteur.model.Region;
import org.rapporteur.model.Round;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;
import org.rapporteur.questionnaire.condition.Subject.Fact;

/**
 * Who answers, as conditions may ask: the facts of a country in a dialogue region.
 *
 * @param party the country
 * @param region the region the questionnaire is for; empty: none in particular
 * @param day the day for which it is told; empty: at any time
 */
public record Respondent(Party party, Optional<Region> region, Optional<LocalDate> day) {

    /**
     * A country that is asked in a round.
     *
     * @param party the country
     * @param region the region the questionnaire is for; null: none in particular
     * @param round the round
     */
    public static Respondent of(Party party, Region region, Round round) {
        return new Respondent(party, Optional.ofNullable(region), Optional.ofNullable(round.getSent()).flatMap(sent -> sent.earliest()));
    }

    Known known(Fact fact) {
        return switch (fact) {
            case ID -> given(party.getId());
            case KIND -> given(party instanceof State ? "state" : party instanceof Territory ? "territory" : "organisation");
            case ECONOMY -> economy();
            case MEMBERSHIP -> region.isEmpty() ? new Known.Nothing()
                    : membership().map(membership -> given(membership.getRole() == MembershipRole.MEMBER ? "member" : "observer"))
                            .orElse(given("none"));
            case GROUP -> region.isEmpty() ? new Known.Nothing() : membership().map(Respondent::groups).orElse(new Known.None());
            case NEW_AT -> region.isEmpty() ? new Known.Nothing() : membership().flatMap(membership -> Optional.ofNullable(membership.getNewAt()))
                    .map(meeting -> given(meeting.getId())).orElse(new Known.None());
        };
    }

    private Known economy() {
        Economy economy = switch (party) {
            case State state -> state.getEconomy();
            case Territory territory -> territory.getEconomy();
            default -> Economy.NOT_STATED;
        };
        return economy == Economy.NOT_STATED ? new Known.Nothing() : given(economy.getLiteral());
    }

    /** A membership whose groups are empty: they are not given. */
    private static Known groups(Membership membership) {
        return membership.getGroups().isEmpty() ? new Known.Nothing()
                : new Known.Given(QuestionKind.SEVERAL_OF, membership.getGroups().stream().map(group -> List.of(group.getId())).toList());
    }

    private Optional<Membership> membership() {
        Stream<Membership> all = region.stream().flatMap(one -> one.getMemberships().stream());
        return all.filter(membership -> membership.getParty() == party && !hasEnded(membership)).findFirst();
    }

    private boolean hasEnded(Membership membership) {
        return Optional.ofNullable(membership.getUntil()).flatMap(until -> until.latest())
                .flatMap(end -> day.map(end::isBefore)).orElse(false);
    }

    private static Known given(String word) {
        return Known.Given.of(QuestionKind.ONE_OF, word);
    }
}
