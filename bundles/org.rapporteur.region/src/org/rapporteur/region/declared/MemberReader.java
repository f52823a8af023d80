package org.rapporteur.region.declared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.model.Group;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipRole;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Region;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;

/**
 * Reads the members of a region: lists of ISO 3166-1 alpha-3 codes, and members of which more is said. A country whose name the file
 * does not tell is called as Java calls it, in the languages of the region's own names.
 */
final class MemberReader {

    private static final String GROUP = "group";
    private static final String ROLE = "role";
    private static final String TERRITORY_OF = "territory-of";
    private static final String CODE = "[A-Z]{3}";

    private final Region region;
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, Locale> countries = new LinkedHashMap<>();

    /** @param region gets the memberships; has its names and groups already */
    MemberReader(Region region) {
        this.region = region;
        for (String country : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(country).build();
            countries.put(locale.getISO3Country(), locale);
        }
    }

    void read(List<Element> lists) throws Mistake {
        for (Element list : lists) {
            list.allow(List.of(GROUP, ROLE), List.of("member"));
            for (String code : list.text().isEmpty() ? List.<String>of() : List.of(list.text().split("[\\s,;]+"))) {
                enter(list, list, state(list, code));
            }
            for (Element member : list.children()) {
                member.allow(List.of("code", GROUP, ROLE, "since", "until", TERRITORY_OF), List.of("name"));
                member.allowNoText();
                Membership membership = enter(list, member, party(member));
                for (var date : List.of(Literals.MEMBERSHIP__SINCE, Literals.MEMBERSHIP__UNTIL)) {
                    Optional<String> text = member.attribute(date.getName());
                    if (text.isPresent()) {
                        membership.eSet(date, ModelReader.value(member, date, text.get()));
                    }
                }
            }
        }
    }

    private Membership enter(Element list, Element member, Party party) throws Mistake {
        if (region.getMemberships().stream().anyMatch(other -> other.getParty() == party)) {
            throw member.mistake("memberTwice", party.getId());
        }
        Membership membership = ModelFactory.eINSTANCE.createMembership();
        membership.setParty(party);
        Optional<String> role = member.attribute(ROLE).or(() -> list.attribute(ROLE));
        if (role.isPresent()) {
            membership.setRole((MembershipRole) ModelReader.value(member, Literals.MEMBERSHIP__ROLE, role.get()));
        }
        Optional<String> groups = member.attribute(GROUP).or(() -> list.attribute(GROUP));
        for (String id : groups.map(ids -> List.of(ids.strip().split("\\s+"))).orElse(List.of())) {
            membership.getGroups().add(region.getGroups().stream().filter(group -> id.equals(group.getId())).findFirst()
                    .orElseThrow(() -> member.mistake("badValue", member.name(), GROUP, id,
                            Element.expected(region.getGroups().stream().map(Group::getId).toList()))));
        }
        region.getMemberships().add(membership);
        return membership;
    }

    private Party party(Element member) throws Mistake {
        String code = member.required("code");
        List<Name> names = ModelReader.all(member, "name", Literals.NAME, Name.class);
        Optional<String> parent = member.attribute(TERRITORY_OF);
        if (parent.isPresent()) {
            Territory territory = ModelFactory.eINSTANCE.createTerritory();
            territory.setParent(state(member, parent.get()));
            return named(member, territory, code, names);
        }
        Party known = parties.get(code);
        if (known != null && !names.isEmpty()) {
            known.getNames().clear();
            known.getNames().addAll(names);
        }
        return known != null ? known : named(member, ModelFactory.eINSTANCE.createState(), code, names);
    }

    private State state(Element at, String code) throws Mistake {
        Party known = parties.get(code);
        if (known instanceof Territory) {
            throw at.mistake("memberTwice", code);
        }
        return known instanceof State state ? state : (State) named(at, ModelFactory.eINSTANCE.createState(), code, List.of());
    }

    private Party named(Element at, Party party, String code, List<Name> names) throws Mistake {
        if (!code.matches(CODE)) {
            throw at.mistake("badCode", Element.shortened(code));
        }
        if (names.isEmpty() && !countries.containsKey(code)) {
            throw at.mistake("unknownCode", code);
        }
        party.setId(code);
        party.getNames().addAll(names.isEmpty() ? asJavaCalls(code) : names);
        if (parties.putIfAbsent(code, party) != null) {
            throw at.mistake("memberTwice", code);
        }
        return party;
    }

    private List<Name> asJavaCalls(String code) {
        List<Name> names = new ArrayList<>();
        region.getNames().stream().map(Name::getLanguage).distinct().forEach(language -> {
            Name name = ModelFactory.eINSTANCE.createName();
            name.setLanguage(language);
            name.setText(countries.get(code).getDisplayCountry(Locale.forLanguageTag(language)));
            names.add(name);
        });
        return names;
    }
}
