package org.rapporteur.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the manifests of all bundles with the rules. */
final class StructureCheck {

  private final Rules rules;
  private final List<BundleManifest> bundles;
  private final Set<String> ours;
  private final Map<String, String> exporters = new HashMap<>();

  StructureCheck(Rules rules, List<BundleManifest> bundles) {
    this.rules = rules;
    this.bundles = bundles;
    this.ours = bundles.stream().map(BundleManifest::name).collect(Collectors.toSet());
    for (BundleManifest bundle : bundles) {
      bundle.exports().forEach(name -> exporters.putIfAbsent(name, bundle.name()));
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

  private void exported(BundleManifest bundle, List<String> found) {
    for (String name : bundle.exports()) {
      if (List.of(name.split("\\.")).contains("internal")) {
        found.add(bundle.name() + " exports " + name + ": what is internal stays inside its bundle.");
      }
      if (!exporters.get(name).equals(bundle.name())) {
        found.add(bundle.name() + " exports " + name + ", and so does " + exporters.get(name) + ".");
      }
    }
  }
}
