package org.rapporteur.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.rapporteur.model.Economy;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Name;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.State;
import org.rapporteur.model.Territory;
import org.rapporteur.model.date.SourceDate;

/** Makes the fictional States and territories, with codes that ISO 3166 leaves to users: XAA to XZZ. */
final class PartyMaker {

    /** The one code of the range that is in wide use, for Kosovo. */
    private static final String IN_USE = "XKX";

    private final Setting setting;
    private final Dice dice;
    private final Set<String> codes = new HashSet<>(Set.of(IN_USE));

    PartyMaker(Setting setting) {
        this.setting = setting;
        dice = setting.dice("parties");
    }

    void make() {
        List<Fictions.Country> names = setting.fictions().countries(dice);
        for (int i = 0; i < setting.size().countries(); i++) {
            Party party = i % 8 == 1 ? territory(names.get(i), (State) setting.countries().getFirst()) : state(names.get(i), i);
            party.setId(code(names.get(i).name().english()));
            if (i % 3 == 2) {
                party.setLanguage("fr");
            }
            setting.add(party);
            setting.dossier().getRegister().getParties().add(party);
        }
    }

    private State state(Fictions.Country name, int number) {
        State state = ModelFactory.eINSTANCE.createState();
        state.setEconomy(Economy.values()[(number + 1) % Economy.values().length]);
        name.name().asNames(state.getNames());
        scripts(state, name);
        setting.phrases().any("official", dice, name.of()).asNames(state.getNames(), NameKind.OFFICIAL);
        if (number % 4 == 0) {
            Name former = Phrase.name("en", setting.phrases().any("former", dice, name.of()).english(), NameKind.FORMER);
            former.setValid(SourceDate.parse("../1994 until 1994"));
            setting.citing().cite(former, "valid");
            Name alias = Phrase.name("en", name.name().english() + "land", NameKind.ALIAS);
            alias.setValid(SourceDate.parse("1998/2006"));
            String letters = name.name().english().substring(0, 4).toUpperCase(Locale.ROOT);
            state.getNames().addAll(List.of(former, alias, Phrase.name("en", letters, NameKind.ABBREVIATION)));
            setting.citing().words(state, "name", Phrase.same(alias.getText()));
        }
        setting.citing().perhaps(state, 30);
        return state;
    }

    private Territory territory(Fictions.Country name, State parent) {
        Territory territory = ModelFactory.eINSTANCE.createTerritory();
        territory.setParent(parent);
        territory.setEconomy(Economy.DEVELOPED);
        setting.phrases().any("islands", dice, name.name()).asNames(territory.getNames());
        scripts(territory, name);
        setting.citing().cite(territory, "parent");
        return territory;
    }

    private static void scripts(Party party, Fictions.Country name) {
        party.getNames().add(Phrase.name("ru", name.russian(), NameKind.SHORT));
        party.getNames().add(Phrase.name("ar", name.arabic(), NameKind.SHORT));
        party.getNames().add(Phrase.name("zh", name.chinese(), NameKind.SHORT));
    }

    /** X and two letters of the name; any free two letters where those are taken. */
    private String code(String name) {
        String letters = name.toUpperCase(Locale.ROOT);
        for (int i = 1; i < letters.length(); i++) {
            String code = "X" + letters.charAt(0) + letters.charAt(i);
            if (codes.add(code)) {
                return code;
            }
        }
        for (int i = 0; i < 26 * 26; i++) {
            String code = "X" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
            if (codes.add(code)) {
                return code;
            }
        }
        throw new IllegalStateException("There are no more codes for countries.");
    }
}
