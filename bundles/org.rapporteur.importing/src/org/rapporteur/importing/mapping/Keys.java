package org.rapporteur.importing.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rapporteur.importing.table.Encoding;
import org.rapporteur.importing.table.Separator;
import org.rapporteur.model.Position;
import org.rapporteur.model.date.EdtfException;
import org.rapporteur.model.date.SourceDate;

/** The keys of a mapping file, and what each takes. */
final class Keys {

    static final String COLUMN = "column.";
    static final String RESPONSE = "value.response.";
    static final String COUNTRY = "country.";
    static final String MEETING = "meeting.";
    static final String MEETING_NAME = "meeting-name.";
    static final String MEETING_WHEN = "meeting-when.";
    static final String SPLIT = "split.";

    private static final Set<String> PLAIN = Set.of("encoding", "separator", "sheet", "header-row", "region", "region-name", "members",
            "meeting", "country", "language");
    private static final List<String> WITH_WORDS = List.of(RESPONSE, COUNTRY, MEETING, MEETING_NAME, MEETING_WHEN);
    private static final Set<String> SPLITTABLE = Set.of("country", "proposer", "theme");
    private static final String IDENTIFIER = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    private Keys() {
    }

    static boolean isKnown(String key) {
        if (key.startsWith(COLUMN)) {
            return Field.of(key.substring(COLUMN.length())).isPresent();
        }
        if (key.startsWith(SPLIT)) {
            return SPLITTABLE.contains(key.substring(SPLIT.length()));
        }
        return PLAIN.contains(key) || WITH_WORDS.stream().anyMatch(start -> key.startsWith(start) && key.length() > start.length());
    }

    /** Key of the text that says what is wrong with a value; empty when nothing is. */
    static Optional<String> wrong(String key, String value) {
        if (key.startsWith(COLUMN) || key.startsWith(SPLIT)) {
            return Optional.empty();
        }
        return switch (key) {
            case "encoding" -> unless(Encoding.named(value).isPresent(), "mapping.encoding");
            case "separator" -> unless(Separator.named(value).isPresent(), "mapping.separator");
            case "header-row" -> unless(value.matches("[1-9][0-9]{0,5}"), "mapping.number");
            case "members" -> unless(value.equals("yes") || value.equals("no"), "mapping.yesNo");
            case "region", "meeting", "country" -> unless(value.matches(IDENTIFIER), "mapping.identifier");
            case "language" -> unless(value.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), "mapping.language");
            default -> wrongWords(key, value);
        };
    }

    private static Optional<String> wrongWords(String key, String value) {
        if (key.startsWith(RESPONSE)) {
            return unless(position(value).isPresent(), "mapping.position");
        }
        if (key.startsWith(COUNTRY) || key.startsWith(MEETING)) {
            return unless(value.matches(IDENTIFIER), "mapping.identifier");
        }
        return key.startsWith(MEETING_WHEN) ? unless(isDate(value), "mapping.date") : unless(!value.isEmpty(), "mapping.empty");
    }

    static Optional<Position> position(String literal) {
        return Arrays.stream(Position.values()).filter(position -> position.getLiteral().equals(literal)).findFirst();
    }

    private static boolean isDate(String value) {
        try {
            SourceDate.parse(value);
            return true;
        } catch (EdtfException none) {
            return false;
        }
    }

    private static Optional<String> unless(boolean right, String key) {
        return right ? Optional.empty() : Optional.of(key);
    }
}
