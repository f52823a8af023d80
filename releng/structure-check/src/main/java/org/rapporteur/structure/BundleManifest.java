package org.rapporteur.structure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a bundle's manifest says about its neighbours.
 *
 * @param name the symbolic name
 * @param bundles the bundles it requires by name, and the host of a fragment
 * @param imports the packages it imports
 * @param exports the packages it exports
 * @param dynamic the packages it may import at any time
 */
record BundleManifest(String name, List<String> bundles, List<String> imports, List<Export> exports, List<String> dynamic) {

  /**
   * A package that is exported.
   *
   * @param name its name
   * @param friends the bundles it is meant for; empty when it is meant for everybody
   * @param versioned whether it has a version of its own
   */
  record Export(String name, Optional<Set<String>> friends, boolean versioned) {

    /** Whether a bundle may use it. */
    boolean isFor(String bundle) {
      return friends.isEmpty() || friends.get().contains(bundle);
    }
  }

  private static final Pattern ENTRY = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");
  private static final Pattern FRIENDS = Pattern.compile("x-friends:=\"?([^\";]+)\"?");
  private static final Pattern INTERNAL = Pattern.compile("x-internal:=\"?true");
  private static final Pattern VERSION = Pattern.compile(";\\s*version=");

  static BundleManifest read(Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      return of(new Manifest(content));
    } catch (IOException e) {
      throw new UncheckedIOException("The manifest " + file + " cannot be read.", e);
    }
  }

  static BundleManifest parse(String text) {
    try {
      return of(new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException("This is no manifest: " + text, e);
    }
  }

  private static BundleManifest of(Manifest manifest) {
    Attributes headers = manifest.getMainAttributes();
    List<String> bundles = new ArrayList<>(entries(headers, "Require-Bundle"));
    bundles.addAll(entries(headers, "Fragment-Host"));
    List<String> names = entries(headers, "Bundle-SymbolicName");
    if (names.size() != 1) {
      throw new IllegalArgumentException("A manifest names no bundle: " + headers);
    }
    return new BundleManifest(names.get(0), List.copyOf(bundles), entries(headers, "Import-Package"),
        exports(headers), entries(headers, "DynamicImport-Package"));
  }

  private static List<Export> exports(Attributes headers) {
    List<Export> exports = new ArrayList<>();
    for (String clause : clauses(headers.getValue("Export-Package"))) {
      boolean internal = INTERNAL.matcher(clause).find();
      Matcher friends = FRIENDS.matcher(clause);
      Optional<Set<String>> meant = friends.find() ? Optional.of(Set.of(friends.group(1).strip().split("\\s*,\\s*")))
          : internal ? Optional.of(Set.of()) : Optional.empty();
      names(clause).forEach(name -> exports.add(new Export(name, meant, VERSION.matcher(clause).find())));
    }
    return List.copyOf(exports);
  }

  /** The names in a header, without attributes and directives. */
  private static List<String> entries(Attributes headers, String header) {
    return clauses(headers.getValue(header)).stream().flatMap(clause -> names(clause).stream()).toList();
  }

  private static List<String> clauses(String value) {
    return value == null ? List.of() : ENTRY.matcher(value).results().map(MatchResult::group).toList();
  }

  /** One entry can list several packages before its attributes: a;b;version=1. */
  private static List<String> names(String clause) {
    return Stream.of(clause.split(";")).filter(part -> !part.isBlank() && !part.contains("=") && !part.contains("\""))
        .map(String::strip).toList();
  }
}
