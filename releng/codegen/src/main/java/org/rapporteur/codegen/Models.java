package org.rapporteur.codegen;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the models lie that the model of a bundle refers to: beside it, or, for a bundle that is built elsewhere, in a folder of their own.
 *
 * @param others the folder with bundles that hold models; empty when all lie beside each other
 */
record Models(Optional<Path> others) {

  /** How a model refers to that of a bundle which does not lie beside it, as Eclipse has it. */
  static final String ELSEWHERE = "platform:/plugin/";

  /**
   * The file that a reference means.
   *
   * @param model the model that holds the reference
   * @param reference the reference without its fragment
   * @return empty when it is of another kind, for instance to a model that Java brings
   */
  Optional<Path> referred(Path model, String reference) {
    if (reference.startsWith(ELSEWHERE)) {
      return others.map(folder -> folder.resolve(reference.substring(ELSEWHERE.length())).normalize());
    }
    return reference.contains(":") ? Optional.empty() : Optional.of(model.resolveSibling(reference).normalize());
  }
}
