package org.rapporteur.importing.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rapporteur.model.text.Fold;

/** The lists of words that come with Rapporteur: lines of a name and words, folded for comparison. */
final class WordLists {

    private WordLists() {
    }

    static Map<String, List<String>> read(String resource) {
        try (var in = WordLists.class.getResourceAsStream(resource)) {
            Map<String, List<String>> lists = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" = ", 2))
                    .forEach(parts -> lists.put(parts[0], Arrays.stream(parts[1].split(";")).map(Fold::of).toList()));
            return lists;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
