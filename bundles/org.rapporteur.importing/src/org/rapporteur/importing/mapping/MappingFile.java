package org.rapporteur.importing.mapping;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.rapporteur.importing.ImportException;
import org.rapporteur.importing.Place;

/**
 * A mapping file: lines of {@code key = value} in UTF-8. A line that begins with {@code #} is a remark. Where a key holds words with
 * an equals sign in them, the one with spaces on both sides counts.
 */
public final class MappingFile {

    private static final long LARGEST = 1 << 20;

    private MappingFile() {
    }

    /**
     * Reads a mapping.
     *
     * @param file the file
     * @return what it says
     * @throws ImportException when a line of it means nothing
     */
    public static Mapping read(Path file) throws ImportException {
        Place place = Place.of(file.toString());
        return parse(content(file, place), place);
    }

    /**
     * Reads the lines of a mapping.
     *
     * @param text the lines
     * @param place how messages name them
     * @return what they say
     * @throws ImportException when a line of it means nothing
     */
    public static Mapping parse(String text, Place place) throws ImportException {
        Map<String, String> settings = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                add(line.strip(), settings, place.row(number));
            }
        }
        return new Mapping(settings);
    }

    private static void add(String line, Map<String, String> settings, Place place) throws ImportException {
        int spaced = line.indexOf(" = ");
        int equals = spaced >= 0 ? spaced + 1 : line.indexOf('=');
        if (equals < 0) {
            throw new ImportException(place, "mapping.noEquals");
        }
        String key = line.substring(0, equals).strip();
        String value = line.substring(equals + 1).strip();
        if (!Keys.isKnown(key)) {
            throw new ImportException(place, "mapping.unknownKey", key);
        }
        Optional<String> wrong = Keys.wrong(key, value);
        if (wrong.isPresent()) {
            throw new ImportException(place, wrong.get(), key, value);
        }
        if (settings.putIfAbsent(key, value) != null) {
            throw new ImportException(place, "mapping.twice", key);
        }
    }

    private static String content(Path file, Place place) throws ImportException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ImportException(place, "fileTooLarge", 1);
            }
            String text = Files.readString(file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            throw new ImportException(missing, place, "missing");
        } catch (CharacterCodingException other) {
            throw new ImportException(other, place, "mapping.utf8");
        } catch (IOException problem) {
            throw new ImportException(problem, place, "disk", String.valueOf(problem.getMessage()));
        }
    }
}
