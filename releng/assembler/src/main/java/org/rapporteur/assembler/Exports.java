package org.rapporteur.assembler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The packages that a bundle exports for everybody, and their versions. What it exports for friends only, or as internal, is not among
 * them.
 *
 * @param versions the version by the name of the package; empty where none is given
 */
record Exports(Map<String, String> versions) {

  private static final Pattern CLAUSE = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
  private static final Pattern PART = Pattern.compile("(?:[^;\"]|\"[^\"]*\")+");
  private static final Pattern VERSION = Pattern.compile("version\\s*=\\s*\"?([^\"]+)\"?");

  /**
   * Reads the header of a manifest.
   *
   * @param header the value of {@code Export-Package}; null where a bundle exports nothing
   */
  static Exports parse(String header) {
    Map<String, String> versions = new LinkedHashMap<>();
    for (String clause : all(CLAUSE, header == null ? "" : header)) {
      List<String> parts = all(PART, clause);
      boolean forEverybody = parts.stream().noneMatch(part -> part.startsWith("x-friends:=") || part.equals("x-internal:=true"));
      if (forEverybody) {
        String version = parts.stream().map(VERSION::matcher).filter(Matcher::matches).map(found -> found.group(1)).findFirst().orElse("");
        parts.stream().filter(part -> !part.contains("=")).forEach(name -> versions.put(name, version));
      }
    }
    return new Exports(versions);
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().isBlank()) {
        found.add(matcher.group().strip());
      }
    }
    return found;
  }
}
