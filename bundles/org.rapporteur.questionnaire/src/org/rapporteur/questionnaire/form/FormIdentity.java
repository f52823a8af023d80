package org.rapporteur.questionnaire.form;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Whose form this is: every file that is sent carries it, so that what comes back is known whatever the file is called.
 *
 * @param dossier identifier of the dossier
 * @param questionnaire identifier of the questionnaire
 * @param version its version, from 1
 * @param round identifier of the round
 * @param country identifier of the party asked, for States the ISO 3166-1 alpha-3 code
 * @param language language of the form: an IETF tag
 * @param part which part of a form split among ministries; {@link FormPart#WHOLE} when it is whole
 * @param checksum over everything asked in the whole form; see {@link Checksum}
 */
public record FormIdentity(String dossier, String questionnaire, int version, String round, String country, String language, FormPart part,
        String checksum) {

    private static final String PREFIX = "rapporteur.";

    /** The names of what a form carries, in this order, and what they hold. */
    public SequencedMap<String, String> properties() {
        SequencedMap<String, String> properties = new LinkedHashMap<>();
        properties.put("dossier", dossier);
        properties.put("questionnaire", questionnaire);
        properties.put("version", Integer.toString(version));
        properties.put("round", round);
        properties.put("country", country);
        properties.put("language", language);
        properties.put("part", part.toString());
        properties.put("checksum", checksum);
        return properties;
    }

    /** The {@linkplain #properties() properties} as documents and workbooks carry them: their names begin with {@code rapporteur.}. */
    public SequencedMap<String, String> carried() {
        SequencedMap<String, String> carried = new LinkedHashMap<>();
        properties().forEach((name, value) -> carried.put(PREFIX + name, value));
        return carried;
    }

    /**
     * Reads what a document or workbook carries.
     *
     * @param carried names and what they hold; others are passed over
     * @return the identity; empty when something is missing or cannot be read
     */
    public static Optional<FormIdentity> ofCarried(Map<String, String> carried) {
        Map<String, String> properties = new LinkedHashMap<>();
        carried.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                properties.put(name.substring(PREFIX.length()), value);
            }
        });
        return of(properties);
    }

    /**
     * Reads what {@link #properties()} gave.
     *
     * @param properties names and what they hold; others are passed over
     * @return the identity; empty when something is missing or cannot be read
     */
    public static Optional<FormIdentity> of(Map<String, String> properties) {
        for (String name : new String[] {"dossier", "questionnaire", "version", "round", "country", "language", "part", "checksum"}) {
            if (properties.getOrDefault(name, "").isEmpty()) {
                return Optional.empty();
            }
        }
        Optional<FormPart> part = FormPart.parse(properties.get("part"));
        if (part.isEmpty() || !properties.get("version").matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(new FormIdentity(properties.get("dossier"), properties.get("questionnaire"),
                Integer.parseInt(properties.get("version")), properties.get("round"), properties.get("country"),
                properties.get("language"), part.get(), properties.get("checksum")));
    }

    /** The identity in one line, as it stands in a footer: what {@link #parse} reads. */
    public String line() {
        var line = new StringBuilder("Rapporteur");
        properties().forEach((name, value) -> line.append(name.equals("dossier") ? " " : "; ").append(name).append(' ').append(value));
        return line.toString();
    }

    /**
     * Reads the line of a footer.
     *
     * @param line what {@link #line()} gave; what stands before and after it is passed over
     * @return the identity; empty when the line holds none
     */
    public static Optional<FormIdentity> parse(String line) {
        int start = line.indexOf("Rapporteur dossier ");
        if (start < 0) {
            return Optional.empty();
        }
        var properties = new LinkedHashMap<String, String>();
        for (String property : line.substring(start + "Rapporteur ".length()).split(";")) {
            String[] words = property.strip().split("\\s+");
            if (words.length > 1) {
                properties.putIfAbsent(words[0], words[1]);
            }
        }
        return of(properties);
    }

    /** The same form, or another part of it. */
    public FormIdentity with(FormPart other) {
        return new FormIdentity(dossier, questionnaire, version, round, country, language, other, checksum);
    }

    /** Whether another is the same form, or a part of the same one, in whatever language. */
    public boolean sameFormAs(FormIdentity other) {
        return dossier.equals(other.dossier) && questionnaire.equals(other.questionnaire) && version == other.version
                && round.equals(other.round) && country.equals(other.country);
    }
}
