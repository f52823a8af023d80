package org.rapporteur.importing.country;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The list of States that comes with Rapporteur, in {@code countries.txt}. */
final class Countries {

    private Countries() {
    }

    static List<Country> read() {
        try (var in = Countries.class.getResourceAsStream("countries.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(Countries::country).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Country country(String line) {
        String[] parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        List<String> others = Arrays.stream(parts[6].split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList();
        return new Country(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], others);
    }
}
