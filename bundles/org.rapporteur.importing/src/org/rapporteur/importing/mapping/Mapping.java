package org.rapporteur.importing.mapping;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.importing.table.Encoding;
import org.rapporteur.importing.table.ReadingSettings;
import org.rapporteur.importing.table.Separator;
import org.rapporteur.model.text.Fold;
import org.rapporteur.model.Position;
import org.rapporteur.model.date.SourceDate;

/** What the user says of columns and values. All of it is valid; whatever is not said is guessed. */
public final class Mapping {

    /** Nothing is said. */
    public static final Mapping NONE = new Mapping(Map.of());

    private final Map<String, String> settings;
    private final Map<String, String> folded = new LinkedHashMap<>();

    /**
     * @param settings valid values by key, in the order of the file
     */
    Mapping(Map<String, String> settings) {
        this.settings = new LinkedHashMap<>(settings);
        settings.forEach((key, value) -> folded.put(fold(key), value));
    }

    /** Words in keys are found without regard to case and accents. */
    private static String fold(String key) {
        int dot = key.startsWith(Keys.RESPONSE) ? Keys.RESPONSE.length() : key.indexOf('.') + 1;
        String words = key.substring(dot).strip();
        String folded = Fold.of(words);
        return key.substring(0, dot) + (folded.isEmpty() ? words : folded);
    }

    /** The settings, by key. */
    public Map<String, String> settings() {
        return Collections.unmodifiableMap(settings);
    }

    /** A plain setting. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    /** The header or {@code #number} of a field's column; an empty text when it is to have none; empty when nothing is said. */
    public Optional<String> column(Field field) {
        return get(Keys.COLUMN + field.key());
    }

    /** What separates several values in a cell of a field. */
    public Optional<String> split(Field field) {
        return get(Keys.SPLIT + field.key());
    }

    /** The position that words mean. */
    public Optional<Position> position(String words) {
        return find(Keys.RESPONSE, words).flatMap(Keys::position);
    }

    /** The party that a name means. */
    public Optional<String> country(String name) {
        return find(Keys.COUNTRY, name);
    }

    /** Identifier of the meeting that words mean. */
    public Optional<String> meeting(String words) {
        return find(Keys.MEETING, words);
    }

    /** Name of the meeting that words mean. */
    public Optional<String> meetingName(String words) {
        return find(Keys.MEETING_NAME, words);
    }

    /** Date of the meeting that words mean. */
    public Optional<SourceDate> meetingWhen(String words) {
        return find(Keys.MEETING_WHEN, words).map(SourceDate::parse);
    }

    /** How files are read. */
    public ReadingSettings reading() {
        Optional<Charset> encoding = get("encoding").flatMap(Encoding::named);
        return new ReadingSettings(encoding, get("separator").flatMap(Separator::named), get("sheet"));
    }

    private Optional<String> find(String prefix, String words) {
        return Optional.ofNullable(folded.get(fold(prefix + words)));
    }
}
