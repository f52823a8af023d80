package org.rapporteur.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads all bundles and fails when one uses what it may not use, or when texts of the window are missing or of no use. */
public final class Main {

  private Main() {
  }

  /**
   * Runs the check.
   *
   * @param arguments the file of the rules, and the folder that holds the bundles
   * @throws IOException if a file cannot be read
   * @throws IllegalStateException if a bundle breaks a rule; the message lists every violation
   */
  public static void main(String[] arguments) throws IOException {
    Rules rules = Rules.read(Files.readAllLines(Path.of(arguments[0])));
    List<BundleManifest> bundles = manifests(Path.of(arguments[1]).normalize());
    Path folder = Path.of(arguments[1]).normalize();
    List<String> violations = new ArrayList<>(new StructureCheck(rules, bundles, sources(bundles, folder)).violations());
    for (BundleManifest bundle : bundles) {
      if (bundle.name().endsWith(".ui")) {
        violations.addAll(new TextKeys(folder.resolve(bundle.name())).violations());
      }
    }
    if (!violations.isEmpty()) {
      throw new IllegalStateException("The structure of the bundles is broken:\n  " + String.join("\n  ", violations));
    }
    System.out.println("The structure of " + bundles.size() + " bundles is as the rules have it.");
  }

  private static Map<String, Set<String>> sources(List<BundleManifest> bundles, Path folder) throws IOException {
    Map<String, Set<String>> sources = new HashMap<>();
    for (BundleManifest bundle : bundles) {
      sources.put(bundle.name(), SourceImports.of(folder.resolve(bundle.name()).resolve("src")));
    }
    return sources;
  }

  private static List<BundleManifest> manifests(Path bundles) throws IOException {
    try (Stream<Path> folders = Files.list(bundles)) {
      List<Path> files = folders.map(folder -> folder.resolve("META-INF/MANIFEST.MF")).filter(Files::isRegularFile)
          .sorted().toList();
      if (files.isEmpty()) {
        throw new IllegalArgumentException("There is no bundle in " + bundles + ".");
      }
      return files.stream().map(BundleManifest::read).toList();
    }
  }
}
