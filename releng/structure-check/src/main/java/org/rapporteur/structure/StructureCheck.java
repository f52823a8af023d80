package org.rapporteur.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.structure.BundleManifest.Export;

/** Compares the manifests of all bundles, and what their sources import, with the rules. */
final class StructureCheck {

  private static final String REGION = "org.rapporteur.region.";

  private final Rules rules;
  private final List<BundleManifest> bundles;
  private final Set<String> ours;
  private final Map<String, String> exporters = new HashMap<>();
  private final Map<String, Export> exports = new HashMap<>();
  private final Map<String, Set<String>> sources;

  /**
   * @param sources the packages that the sources of a bundle import, by its name: a bundle that is required brings more than it should
   */
  StructureCheck(Rules rules, List<BundleManifest> bundles, Map<String, Set<String>> sources) {
    this.rules = rules;
    this.bundles = bundles;
    this.sources = sources;
    this.ours = bundles.stream().map(BundleManifest::name).collect(Collectors.toSet());
    for (BundleManifest bundle : bundles) {
      for (Export export : bundle.exports()) {
        exporters.putIfAbsent(export.name(), bundle.name());
        exports.putIfAbsent(export.name(), export);
      }
    }
  }

  /** Every violation as a sentence that says what to do; empty when all is as it should be. */
  List<String> violations() {
    List<String> found = new ArrayList<>();
    for (BundleManifest bundle : bundles) {
      if (rules.knows(bundle.name())) {
        bundle.bundles().forEach(name -> required(bundle, name, found));
        bundle.imports().forEach(name -> imported(bundle, name, found));
      } else {
        found.add(bundle.name() + " is in no rule: say in arrows.txt what it may use.");
      }
      sources.getOrDefault(bundle.name(), Set.of()).stream().sorted().forEach(name -> friend(bundle, name, "imports in its sources", found));
      exported(bundle, found);
      for (String name : bundle.dynamic()) {
        found.add(bundle.name() + " imports " + name + " dynamically, which hides what it uses: name it in Import-Package.");
      }
    }
    return found;
  }

  private void required(BundleManifest bundle, String name, List<String> found) {
    if (ours.contains(name) || name.startsWith("org.rapporteur.")) {
      arrow(bundle, name, "requires the bundle " + name, found);
    } else {
      foreign(bundle, name, "requires the bundle " + name, found);
    }
  }

  private void imported(BundleManifest bundle, String name, List<String> found) {
    Optional<String> owner = Optional.ofNullable(exporters.get(name)).or(() -> rules.provider(name));
    if (owner.isPresent()) {
      arrow(bundle, owner.get(), "imports " + name + " from " + owner.get(), found);
      friend(bundle, name, "imports", found);
    } else if (name.startsWith("org.rapporteur.")) {
      found.add(bundle.name() + " imports " + name + ", which no bundle exports.");
    } else {
      foreign(bundle, name, "imports " + name, found);
    }
  }

  private void arrow(BundleManifest bundle, String used, String how, List<String> found) {
    if (!rules.mayUseBundle(bundle.name(), used)) {
      found.add(bundle.name() + " " + how + ", but it may not use " + used + ".");
    }
  }

  private void foreign(BundleManifest bundle, String name, String how, List<String> found) {
    if (rules.isWindow(name) && !bundle.name().endsWith(".ui")) {
      found.add(bundle.name() + " " + how + ", but only .ui bundles may see windows.");
    } else if (!rules.mayUseForeign(bundle.name(), name)) {
      found.add(bundle.name() + " " + how + ", but no rule lets it.");
    }
  }

  /** What is exported for some is for nobody else: what a region that ships can do, everybody's can. */
  private void friend(BundleManifest bundle, String name, String how, List<String> found) {
    Export export = exports.get(name);
    if (export != null && !export.isFor(bundle.name()) && !exporters.get(name).equals(bundle.name())) {
      found.add(bundle.name() + " " + how + " " + name + ", which is meant for " + friends(export) + " only.");
    }
  }

  private static String friends(Export export) {
    return export.friends().filter(friends -> !friends.isEmpty()).map(friends -> friends.stream().sorted().collect(Collectors.joining(", ")))
        .orElse("its own bundle");
  }

  private void exported(BundleManifest bundle, List<String> found) {
    for (Export export : bundle.exports()) {
      String name = export.name();
      if (List.of(name.split("\\.")).contains("internal")) {
        found.add(bundle.name() + " exports " + name + ": what is internal stays inside its bundle.");
      }
      if (!exporters.get(name).equals(bundle.name())) {
        found.add(bundle.name() + " exports " + name + ", and so does " + exporters.get(name) + ".");
      }
      meant(bundle, export, found);
    }
  }

  private void meant(BundleManifest bundle, Export export, List<String> found) {
    export.friends().stream().flatMap(Set::stream).filter(friend -> friend.startsWith(REGION)).sorted().forEach(friend -> found.add(
        bundle.name() + " exports " + export.name() + " for " + friend + ", which could then do what no other region can."));
    if (rules.isKit(bundle.name())) {
      if (export.friends().isEmpty() && !export.versioned()) {
        found.add(bundle.name() + " exports " + export.name() + " for everybody without a version.");
      }
    } else if (export.friends().isEmpty()) {
      found.add(bundle.name() + " exports " + export.name() + " for everybody, but is no part of the kit: name the friends it is meant for.");
    }
  }
}
