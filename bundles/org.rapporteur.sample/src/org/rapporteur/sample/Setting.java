package org.rapporteur.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rapporteur.model.Dossier;
import org.rapporteur.model.Institution;
import org.rapporteur.model.Organisation;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;

/** What the makers of a sample's parts share: the dossier as far as it is made, words, and who there is. */
final class Setting {

    private final Dossier dossier;
    private final SampleSize size;
    private final Phrases phrases = new Phrases();
    private final Fictions fictions = new Fictions();
    private final Citing citing;
    private final List<Party> countries = new ArrayList<>();
    private final List<Organisation> organisations = new ArrayList<>();
    private final Map<Party, List<Institution>> institutions = new HashMap<>();
    private final Map<Party, List<Person>> persons = new HashMap<>();

    Setting(Dossier dossier, SampleSize size) {
        this.dossier = dossier;
        this.size = size;
        citing = new Citing(dossier.getRegister().getSources(), phrases, dice("citations"));
    }

    Dossier dossier() {
        return dossier;
    }

    SampleSize size() {
        return size;
    }

    Phrases phrases() {
        return phrases;
    }

    Fictions fictions() {
        return fictions;
    }

    Citing citing() {
        return citing;
    }

    /** Dice for a purpose. */
    Dice dice(String purpose) {
        return new Dice(size.seed(), purpose);
    }

    void add(Party country) {
        countries.add(country);
    }

    void add(Organisation organisation) {
        organisations.add(organisation);
    }

    void add(Institution institution) {
        institutions.computeIfAbsent(institution.getParty(), party -> new ArrayList<>()).add(institution);
    }

    void add(Person person) {
        persons.computeIfAbsent(person.getParty(), party -> new ArrayList<>()).add(person);
    }

    /** The States and territories. */
    List<Party> countries() {
        return countries;
    }

    /** The organisations; the first one is the secretariat. */
    List<Organisation> organisations() {
        return organisations;
    }

    List<Institution> institutions(Party party) {
        return institutions.getOrDefault(party, List.of());
    }

    List<Person> persons(Party party) {
        return persons.getOrDefault(party, List.of());
    }
}
