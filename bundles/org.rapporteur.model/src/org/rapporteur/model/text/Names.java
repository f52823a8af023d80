package org.rapporteur.model.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rapporteur.model.Name;
import org.rapporteur.model.NameKind;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;

/**
 * Chooses among names and texts of several languages. The language asked for comes first, then English, then whatever there is;
 * among names of one language the kind decides, then the order in the dossier.
 *
 * @param locale the language asked for
 */
public record Names(Locale locale) {

    private static final List<NameKind> SHORT_FIRST = List.of(NameKind.SHORT, NameKind.OFFICIAL, NameKind.ABBREVIATION, NameKind.ALIAS,
            NameKind.FORMER);
    private static final List<NameKind> OFFICIAL_FIRST = List.of(NameKind.OFFICIAL, NameKind.SHORT, NameKind.ABBREVIATION,
            NameKind.ALIAS, NameKind.FORMER);

    /** A party's name for tables and running text; its identifier when it has no name. */
    public String shortName(Party party) {
        return best(party.getNames(), SHORT_FIRST).orElse(party.getId());
    }

    /** A party's name as it calls itself, for titles; its short name when none is known. */
    public String officialName(Party party) {
        return best(party.getNames(), OFFICIAL_FIRST).orElse(party.getId());
    }

    /**
     * A name for running text.
     *
     * @param names the names of one thing
     * @param otherwise what to say when there is none, for instance its identifier
     */
    public String name(Collection<Name> names, String otherwise) {
        return best(names, SHORT_FIRST).orElse(otherwise);
    }

    /**
     * A name for titles.
     *
     * @param names the names of one thing
     * @param otherwise what to say when there is none
     */
    public String title(Collection<Name> names, String otherwise) {
        return best(names, OFFICIAL_FIRST).orElse(otherwise);
    }

    /** The text of several translations that fits the language asked for best; empty when there is none. */
    public Optional<Text> text(Collection<? extends Text> texts) {
        return texts.stream().<Text>map(text -> text).filter(text -> text.getText() != null).min(Comparator.comparingInt(this::distance));
    }

    private Optional<String> best(Collection<Name> names, List<NameKind> order) {
        Stream<Name> known = names.stream().filter(name -> name.getText() != null);
        return known.min(Comparator.<Name>comparingInt(this::distance).thenComparing(name -> order.indexOf(name.getKind())))
                .map(Name::getText);
    }

    private int distance(Text text) {
        String language = Locale.forLanguageTag(text.getLanguage() == null ? "" : text.getLanguage()).getLanguage();
        if (language.equals(locale.getLanguage())) {
            return 0;
        }
        return language.equals("en") ? 1 : 2;
    }
}
