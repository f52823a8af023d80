package org.rapporteur.sample;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.rapporteur.model.Gender;
import org.rapporteur.model.text.Texts;

/** Made-up names of countries, people and cities. */
final class Fictions {

    /** The name of a country in the scripts the sample uses. */
    record Country(Phrase name, String russian, String arabic, String chinese) {
        /** With the French preposition. */
        Phrase of() {
            String french = name.french();
            boolean vowel = "AEIOUÉ".indexOf(french.charAt(0)) >= 0;
            return new Phrase(name.english(), (vowel ? "d’" : "de ") + french);
        }
    }

    private final Texts texts = Texts.of(Fictions.class, "names", Locale.ENGLISH);
    private final List<String> cities = list("cities");
    private final List<String> families = list("families");

    /** All names of countries that can be made, in an order that the dice decide. */
    List<Country> countries(Dice dice) {
        List<String> ends = list("end");
        return dice.shuffled(list("start").stream().flatMap(start -> ends.stream().map(end -> country(start.split(" "), end.split(" "))))
                .toList());
    }

    private static Country country(String[] start, String[] end) {
        return new Country(new Phrase(start[0] + end[0], start[0] + end[1]), start[1] + end[2], start[2] + end[3], start[3] + end[4]);
    }

    /** A full name that fits a gender. */
    String person(Gender gender, Dice dice) {
        List<String> given = switch (gender) {
            case FEMALE -> list("women");
            case MALE -> list("men");
            case OTHER -> list("others");
            case NOT_STATED -> dice.percent(50) ? list("women") : list("men");
        };
        return dice.one(given) + " " + dice.one(families);
    }

    String city(Dice dice) {
        return dice.one(cities);
    }

    private List<String> list(String key) {
        return Stream.of(texts.text(key + ".all").split("\\|")).map(String::strip).toList();
    }
}
