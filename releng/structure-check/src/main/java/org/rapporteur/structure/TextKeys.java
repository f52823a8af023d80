package org.rapporteur.structure;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compares the keys of a bundle's texts with the words that stand in its sources. A key is used when the sources have it as a literal, or
 * its beginning or end as a literal that something is added to. What is asked for by a literal must be there.
 */
final class TextKeys {

  /** Its keys are the names of things of the model, which no source spells out. */
  private static final String OF_MODEL = "features.properties";
  private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"");
  private static final Pattern BEGINNING = Pattern.compile("\"([\\w.-]+)\"\\s*\\+");
  private static final Pattern ASKED = Pattern.compile("\\btexts?(?:\\(\\))?\\.text\\(\\s*\"([^\"\\\\]+)\"\\s*[,)]");
  private static final Pattern DECLARED = Pattern.compile("%([A-Za-z][\\w.-]*)");

  private final Path bundle;
  private final String sources;

  /**
   * @param bundle the folder of a bundle
   * @throws IOException if it cannot be read
   */
  TextKeys(Path bundle) throws IOException {
    this.bundle = bundle;
    this.sources = read(files("src", ".java")).lines().filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("//"))
        .collect(Collectors.joining("\n"));
  }

  /** Every violation as a sentence that says what to do; empty when all is as it should be. */
  List<String> violations() throws IOException {
    List<String> found = new ArrayList<>();
    Set<String> literals = all(LITERAL, sources);
    Set<String> beginnings = all(BEGINNING, sources);
    Set<String> known = new HashSet<>();
    for (Path file : files("src", ".properties")) {
      Set<String> keys = keys(file);
      known.addAll(keys);
      if (isSpelledOut(file)) {
        keys.stream().filter(key -> !isUsed(key, literals, beginnings))
            .forEach(key -> found.add(where(file) + ": nothing uses \"" + key + "\"; take it away, in all languages."));
      }
    }
    if (!known.isEmpty()) {
      all(ASKED, sources).stream().filter(key -> !known.contains(key))
          .forEach(key -> found.add(bundle.getFileName() + ": no text for \"" + key + "\", which its sources ask for."));
    }
    declared(found);
    return found;
  }

  /** What the manifest and the extensions name with a per cent sign. */
  private void declared(List<String> found) throws IOException {
    Path file = bundle.resolve("OSGI-INF/l10n/bundle.properties");
    if (Files.isRegularFile(file)) {
      Set<String> keys = keys(file);
      Set<String> named = all(DECLARED, read(Stream.of("plugin.xml", "META-INF/MANIFEST.MF").map(bundle::resolve).filter(Files::isRegularFile).toList()));
      keys.stream().filter(key -> !named.contains(key))
          .forEach(key -> found.add(where(file) + ": nothing uses \"" + key + "\"; take it away, in all languages."));
      named.stream().filter(key -> !keys.contains(key))
          .forEach(key -> found.add(where(file) + ": no text for \"%" + key + "\"."));
    }
  }

  private static boolean isUsed(String key, Set<String> literals, Set<String> beginnings) {
    return literals.contains(key) || beginnings.stream().anyMatch(key::startsWith) || isComposed(key, literals);
  }

  /** Whether both halves of a key stand somewhere. */
  private static boolean isComposed(String key, Set<String> literals) {
    return IntStream.range(1, key.length()).filter(dot -> key.charAt(dot) == '.').anyMatch(dot -> literals.contains(key.substring(0, dot))
        && (literals.contains(key.substring(dot)) || literals.contains(key.substring(dot + 1))));
  }

  private boolean isSpelledOut(Path file) {
    return !file.endsWith(OF_MODEL);
  }

  private Set<String> keys(Path file) throws IOException {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    return new TreeSet<>(properties.stringPropertyNames());
  }

  private String where(Path file) {
    return bundle.getFileName() + "/" + bundle.relativize(file);
  }

  private List<Path> files(String folder, String ending) throws IOException {
    Path root = bundle.resolve(folder);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(ending) && !file.getFileName().toString().matches(".*_[a-z]{2}\\.properties")).sorted().toList();
    }
  }

  private static String read(List<Path> files) {
    return files.stream().map(file -> {
      try {
        return Files.readString(file);
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }).collect(Collectors.joining("\n"));
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }
}
