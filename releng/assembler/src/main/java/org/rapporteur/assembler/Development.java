package org.rapporteur.assembler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Adds to a distribution the jars that regions of others are compiled against. */
public final class Development {

  private Development() {
  }

  /**
   * Makes the jars in the folder {@code development}.
   *
   * @param arguments the file that says which jars, and the folder of the distribution
   * @throws IOException if something cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Path distribution = Path.of(arguments[1]);
    List<BundleJar> bundles = new ArrayList<>();
    for (String folder : List.of("plugins", "workbench")) {
      try (Stream<Path> jars = Files.list(distribution.resolve(folder))) {
        for (Path jar : jars.filter(file -> file.toString().endsWith(".jar")).sorted().toList()) {
          bundles.add(BundleJar.of(jar));
        }
      }
    }
    for (ApiJar jar : ApiJar.read(Files.readAllLines(Path.of(arguments[0])))) {
      jar.write(bundles, distribution.resolve("development"));
    }
  }
}
