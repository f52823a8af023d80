package org.rapporteur.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Generates the Java of the Ecore models: {@code <bundle>/model/*.ecore} into {@code <bundle>/src-gen}, and the item
 * providers into {@code <bundle>.edit/src-gen} where such a bundle stands beside it.
 *
 * <p>A bundle whose generated code is up to date is left alone, so the program can run before every compilation.
 */
public final class Main {

  private Main() {
  }

  /**
   * Runs the generation.
   *
   * @param arguments the folder that holds the bundles, then the names of the bundles to generate; without names every
   *     bundle that has a model
   * @throws IOException if a model cannot be read or code cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("Name the folder of the bundles, then the bundles to generate.");
    }
    Path bundles = Path.of(arguments[0]).toAbsolutePath().normalize();
    List<String> named = List.of(arguments).subList(1, arguments.length);
    for (String name : named.isEmpty() ? bundlesWithModel(bundles) : named) {
      generate(new ModelBundle(bundles.resolve(name)));
    }
  }

  private static void generate(ModelBundle bundle) throws IOException {
    Fingerprint fingerprint = Fingerprint.of(bundle);
    if (fingerprint.isCurrent()) {
      return;
    }
    new ModelGenerator(bundle).generate();
    new CompiledClasses(bundle).delete();
    fingerprint.keep();
    System.out.println("Generated the code of " + bundle.name());
  }

  private static List<String> bundlesWithModel(Path bundles) throws IOException {
    try (Stream<Path> folders = Files.list(bundles)) {
      return folders.map(ModelBundle::new).filter(ModelBundle::hasModel).map(ModelBundle::name).sorted().toList();
    }
  }
}
