package org.rapporteur.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A bundle that owns an Ecore model.
 *
 * @param folder the folder of the bundle, named as the bundle
 */
record ModelBundle(Path folder) {

  private static final String EXTENSION = ".ecore";

  String name() {
    return folder.getFileName().toString();
  }

  /** The last segment of the bundle's name with an upper-case initial: the prefix of the generated package and factory. */
  String prefix() {
    String last = name().substring(name().lastIndexOf('.') + 1);
    return Character.toUpperCase(last.charAt(0)) + last.substring(1);
  }

  /**
   * The Java package below which the code of the EPackage is put: an EPackage called as the bundle's last segment stands
   * for the bundle's own package, any other becomes a sub-package of it.
   */
  String basePackage(String ePackage) {
    return name().endsWith("." + ePackage) ? name().substring(0, name().lastIndexOf('.')) : name();
  }

  boolean hasModel() {
    return Files.isDirectory(modelFolder()) && !models().isEmpty();
  }

  /** The Ecore files of the bundle, in the order of their names. */
  List<Path> models() {
    try (Stream<Path> files = Files.list(modelFolder())) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException("The models of " + name() + " cannot be listed.", e);
    }
  }

  /** The bundle of the item providers, if there is one. */
  Optional<ModelBundle> edit() {
    Path edit = folder.resolveSibling(name() + ".edit");
    return Files.isDirectory(edit) ? Optional.of(new ModelBundle(edit)) : Optional.empty();
  }

  Path generatedSources() {
    return folder.resolve("src-gen");
  }

  private Path modelFolder() {
    return folder.resolve("model");
  }

  /** The bundle whose model folder holds this Ecore file. */
  static ModelBundle owning(Path ecore) {
    return new ModelBundle(ecore.getParent().getParent());
  }
}
