package org.rapporteur.ui.delegations;

import static org.rapporteur.model.ModelPackage.Literals.*;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.rapporteur.analysis.principle.Composition;
import org.rapporteur.model.Delegation;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Person;
import org.rapporteur.model.Register;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.form.FreshId;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.table.Column;

/** The columns of the table of a delegation's members: what is told of the participant, and of the person in the register. */
final class People {

    private final Subject subject;
    private final Texts texts;
    private final Register register;

    People(Subject subject, Texts texts) {
        this.subject = subject;
        this.texts = texts;
        register = subject.session().dossier().getRegister();
    }

    List<Column<Participant>> columns() {
        return List.of(person(), ofPerson(PERSON__GENDER, 90), Column.of(subject, PARTICIPANT__RANK, 140),
                Column.of(subject, PARTICIPANT__TITLE, 150), Column.of(subject, PARTICIPANT__INSTITUTION, 170),
                Column.of(subject, PARTICIPANT__HEAD, 90), Column.of(subject, PARTICIPANT__ATTENDED, 90),
                Column.<Participant>computed("before", texts.text("before"), 120,
                        one -> Composition.wasAtMeetingBefore(one).map(subject.names()::label).orElse("")),
                Column.of(subject, PARTICIPANT__KIND, 140));
    }

    private Column<Participant> person() {
        Column<Participant> column = Column.of(subject, PARTICIPANT__PERSON, 180);
        return column.changing(new PersonNotation(column.notation(), register, texts), this::put);
    }

    private void put(Participant participant, Object typed) {
        participant.setPerson(switch (typed) {
            case PersonNotation.Newcomer newcomer -> added(newcomer.name(), (Delegation) participant.eContainer());
            case Person person -> person;
            case null, default -> null;
        });
    }

    private Person added(String name, Delegation delegation) {
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setId(new FreshId(subject.session()).after("person-"));
        person.setName(name);
        person.setParty(delegation.getParty());
        register.getPersons().add(person);
        return person;
    }

    /** A column for what the register tells of the person; for a participant without one there is nothing to tell it of. */
    private Column<Participant> ofPerson(EStructuralFeature feature, int width) {
        Column<Participant> column = Column.of(subject, feature, one -> one.getPerson() == null ? null : one.getPerson().eGet(feature), width);
        return column.changing(subject.notations().of(feature), (one, typed) -> {
            if (one.getPerson() != null) {
                one.getPerson().eSet(feature, typed);
            }
        }).editable(one -> one.getPerson() != null);
    }
}
