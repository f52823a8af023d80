package org.rapporteur.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Generates the Java of the Ecore models: {@code <bundle>/model/*.ecore} into {@code <bundle>/src-gen}, and the item
 * providers into {@code <bundle>.edit/src-gen} where such a bundle stands beside it.
 *
 * <p>A bundle whose generated code is up to date is left alone, so the program can run before every compilation.
 */
public final class Main {

  private static final String MODELS = "--models";

  private Main() {
  }

  /**
   * Runs the generation.
   *
   * @param arguments the folder that holds the bundles, then the names of the bundles to generate; without names every
   *     bundle that has a model. With {@code --models FOLDER} before the names, models may refer to those of that folder as
   *     {@code platform:/plugin/<bundle>/model/<file>}: a region that is built elsewhere has Rapporteur's model from there
   * @throws IOException if a model cannot be read or code cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("Name the folder of the bundles, then the bundles to generate.");
    }
    Path bundles = Path.of(arguments[0]).toAbsolutePath().normalize();
    boolean elsewhere = arguments.length > 2 && arguments[1].equals(MODELS);
    Models models = new Models(elsewhere ? Optional.of(Path.of(arguments[2]).toAbsolutePath().normalize()) : Optional.empty());
    List<String> named = List.of(arguments).subList(elsewhere ? 3 : 1, arguments.length);
    for (String name : named.isEmpty() ? bundlesWithModel(bundles) : named) {
      generate(new ModelBundle(bundles.resolve(name)), models);
    }
  }

  private static void generate(ModelBundle bundle, Models models) throws IOException {
    Fingerprint fingerprint = Fingerprint.of(bundle, models);
    if (fingerprint.isCurrent()) {
      return;
    }
    new ModelGenerator(bundle, models).generate();
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
