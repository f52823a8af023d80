package org.rapporteur.testkit;

import java.math.BigDecimal;

import org.rapporteur.model.Delegation;
import org.rapporteur.model.Financing;
import org.rapporteur.model.Gender;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Knowledge;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Payer;
import org.rapporteur.model.Person;
import org.rapporteur.model.Portfolio;
import org.rapporteur.model.Rank;

/** Makes a delegation. */
public final class DelegationMaker {

    private final World world;
    private final Delegation delegation;

    DelegationMaker(World world, Delegation delegation) {
        this.world = world;
        this.delegation = delegation;
    }

    /** The delegation. */
    public Delegation get() {
        return delegation;
    }

    /** A named member from a ministry of a portfolio; person and ministry are made when they are first named. */
    public DelegationMaker with(String person, Gender gender, Rank rank, Portfolio portfolio) {
        Participant participant = someone(rank);
        participant.setPerson(person(person, gender));
        participant.setInstitution(ministry(portfolio));
        return this;
    }

    /** A member of whom nothing is known. */
    public DelegationMaker withSomeone() {
        someone(Rank.NOT_STATED);
        return this;
    }

    /** The last member led the delegation. */
    public DelegationMaker asHead() {
        delegation.getParticipants().getLast().setHead(Knowledge.YES);
        return this;
    }

    /** Who paid how much. */
    public DelegationMaker paid(Payer payer, int amount) {
        Financing financing = ModelFactory.eINSTANCE.createFinancing();
        financing.setPayer(payer);
        financing.setAmount(BigDecimal.valueOf(amount));
        financing.setCurrency("CHF");
        delegation.getFinancing().add(financing);
        return this;
    }

    /** Whether it reported on progress, orally and in writing. */
    public DelegationMaker reported(Knowledge orally, Knowledge inWriting) {
        delegation.setReportedOrally(orally);
        delegation.setReportedInWriting(inWriting);
        return this;
    }

    private Participant someone(Rank rank) {
        Participant participant = ModelFactory.eINSTANCE.createParticipant();
        participant.setRank(rank);
        participant.setAttended(Knowledge.YES);
        delegation.getParticipants().add(participant);
        return participant;
    }

    private Person person(String name, Gender gender) {
        return world.dossier().getRegister().getPersons().stream().filter(p -> p.getName().equals(name)).findFirst().orElseGet(() -> {
            Person person = ModelFactory.eINSTANCE.createPerson();
            person.setId(name);
            person.setName(name);
            person.setGender(gender);
            world.dossier().getRegister().getPersons().add(person);
            return person;
        });
    }

    private Institution ministry(Portfolio portfolio) {
        String id = delegation.getParty().getId() + "-" + portfolio.getLiteral();
        return world.dossier().getRegister().getInstitutions().stream().filter(i -> i.getId().equals(id)).findFirst().orElseGet(() -> {
            Institution institution = ModelFactory.eINSTANCE.createInstitution();
            institution.setId(id);
            institution.setParty(delegation.getParty());
            institution.setPortfolio(portfolio);
            world.dossier().getRegister().getInstitutions().add(institution);
            return institution;
        });
    }
}
