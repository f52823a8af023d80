package org.rapporteur.ui.country;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.rapporteur.model.Institution;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Person;
import org.rapporteur.model.Register;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.form.Form;
import org.rapporteur.ui.form.Subject;
import org.rapporteur.ui.table.Column;
import org.rapporteur.ui.table.ModelTable;
import org.rapporteur.ui.table.ModelTable.Definition;
import org.rapporteur.ui.table.Rows;

/** What the country is called, its institutions, and the people who speak for it. */
final class ProfilePage implements PageControl {

    private final Country country;
    private final Form profile;
    private final Form institution;
    private final ModelTable<Institution> institutions;
    private final ModelTable<Person> persons;

    ProfilePage(Composite parent, Country country) {
        this.country = country;
        var context = country.context();
        var texts = country.texts();
        var subject = new Subject(context);
        var page = new SashForm(parent, SWT.HORIZONTAL);
        context.toolkit().adapt(page);
        profile = form(page);
        profile.show(country.party());
        var right = new SashForm(page, SWT.VERTICAL);
        context.toolkit().adapt(right);
        institutions = new ModelTable<>(titled(right, texts.text("profile.institutions")), subject, Institution.class, Definition.page("country.institutions", texts.text("profile.institutions"),
                new Rows<>(() -> register().map(all -> all.getInstitutions().stream().filter(one -> one.getParty() == country.party()).toList())
                        .orElse(List.of()),
                        after -> register().map(all -> new Rows.Slot(all, Literals.REGISTER__INSTITUTIONS, Integer.MAX_VALUE)),
                        slot -> institution(), true),
                List.of(Column.computed("name", texts.text("profile.institution"), 240, one -> country.names().name(one.getNames(), "")),
                        Column.of(subject, Literals.INSTITUTION__PORTFOLIO, 140)),
                this::selected));
        institution = Form.on(right, context).section(texts.text("profile.chosen")).names(Literals.INSTITUTION__NAMES)
                .choice(Literals.INSTITUTION__PORTFOLIO);
        persons = new ModelTable<>(titled(right, texts.text("profile.persons")), subject, Person.class, Definition.page("country.persons", texts.text("profile.persons"),
                new Rows<>(() -> register().map(all -> all.getPersons().stream().filter(one -> one.getParty() == country.party()).toList())
                        .orElse(List.of()),
                        after -> register().map(all -> new Rows.Slot(all, Literals.REGISTER__PERSONS, Integer.MAX_VALUE)),
                        slot -> person(), true),
                List.of(Column.of(subject, Literals.PERSON__NAME, 180), Column.of(subject, Literals.PERSON__INSTITUTION, 180),
                        Column.of(subject, Literals.PERSON__GENDER, 80), Column.of(subject, Literals.PERSON__CONTACT, 180)),
                rows -> {
                }));
        right.setWeights(36, 28, 36);
        page.setWeights(45, 55);
    }

    /** A place with a title above. */
    private Composite titled(Composite parent, String title) {
        var toolkit = country.context().toolkit();
        var section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        section.setText(title);
        var place = toolkit.createComposite(section);
        place.setLayout(new FillLayout());
        section.setClient(place);
        return place;
    }

    private Form form(Composite parent) {
        Form form = Form.on(parent, country.context()).section(country.texts().text("profile.names")).names(Literals.PARTY__NAMES)
                .section(country.texts().text("profile.facts")).text(Literals.PARTY__LANGUAGE);
        return switch (country.party()) {
            case State state -> form.choice(Literals.STATE__ECONOMY);
            case Territory territory -> form.reference(Literals.TERRITORY__PARENT).choice(Literals.TERRITORY__ECONOMY);
            default -> form;
        };
    }

    private Optional<Register> register() {
        return Optional.ofNullable(country.context().session().dossier().getRegister());
    }

    private Institution institution() {
        Institution fresh = ModelFactory.eINSTANCE.createInstitution();
        fresh.setParty(country.party());
        return fresh;
    }

    private Person person() {
        Person fresh = ModelFactory.eINSTANCE.createPerson();
        fresh.setParty(country.party());
        return fresh;
    }

    private void selected(List<Institution> rows) {
        institution.show(rows.stream().findFirst());
    }

    @Override
    public void refresh() {
        profile.refresh();
        institutions.refresh();
        institution.refresh();
        persons.refresh();
    }

    @Override
    public void setFocus() {
        profile.setFocus();
    }
}
