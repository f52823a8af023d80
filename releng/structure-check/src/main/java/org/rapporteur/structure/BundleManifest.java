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
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a bundle's manifest says about its neighbours.
 *
 * @param name the symbolic name
 * @param bundles the bundles it requires by name, and the host of a fragment
 * @param imports the packages it imports
 * @param exports the packages it exports
 * @param dynamic the packages it may import at any time
 */
record BundleManifest(String name, List<String> bundles, List<String> imports, List<String> exports, List<String> dynamic) {

  private static final Pattern ENTRY = Pattern.compile("(?:[^,\"]|\"[^\"]*\")+");

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
        entries(headers, "Export-Package"), entries(headers, "DynamicImport-Package"));
  }

  /** The names in a header, without attributes and directives. */
  private static List<String> entries(Attributes headers, String header) {
    String value = headers.getValue(header);
    if (value == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Matcher entry = ENTRY.matcher(value);
    while (entry.find()) {
      // One entry can list several packages before its attributes: a;b;version=1
      for (String part : entry.group().split(";")) {
        if (!part.isBlank() && !part.contains("=") && !part.contains("\"")) {
          names.add(part.strip());
        }
      }
    }
    return List.copyOf(names);
  }
}
