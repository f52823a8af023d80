package org.rapporteur.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was compiled against the code generated before. The numbers of features are constants, which the compiler copies into every
 * class that uses them, and it does not notice that they have changed: such a class would call the wrong feature, or itself for ever.
 */
final class CompiledClasses {

  /** The model that every other bundle is compiled against. It is compiled before all of them. */
  private static final String BASE = "org.rapporteur.model";

  private final ModelBundle bundle;

  CompiledClasses(ModelBundle bundle) {
    this.bundle = bundle;
  }

  /** Deletes the classes of the bundle and of those that use its model, so that they are compiled anew. */
  void delete() throws IOException {
    Path bundles = bundle.folder().getParent();
    for (Path group : List.of(bundles, bundles.resolveSibling("tests"))) {
      if (Files.isDirectory(group)) {
        try (Stream<Path> modules = Files.list(group)) {
          for (Path module : modules.filter(this::uses).toList()) {
            delete(module.resolve("target/classes"));
          }
        }
      }
    }
  }

  /** A region's model is used by the bundles that carry the region's name: its pages and its tests. */
  private boolean uses(Path module) {
    return bundle.name().equals(BASE) || module.getFileName().toString().startsWith(bundle.name());
  }

  private static void delete(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
