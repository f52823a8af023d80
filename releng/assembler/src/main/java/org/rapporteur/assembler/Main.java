package org.rapporteur.assembler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays out the distribution: the bundles of the features, each in its folder, and the scripts that start them. */
public final class Main {

  private static final String EXECUTABLE = "rwxr-xr-x";

  private Main() {
  }

  /**
   * Makes the folder of the distribution anew.
   *
   * @param arguments the file of the layout, the folder of the bundles, the folder of the files that are copied as they
   *     are, the folder to make, and then pairs: a file or folder to copy, and its place in the folder to make
   * @throws IOException if something cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Layout layout = Layout.read(Files.readAllLines(Path.of(arguments[0])));
    Path files = Path.of(arguments[2]);
    Path target = Path.of(arguments[3]);
    clear(target);
    List<BundleJar> jars = jars(Path.of(arguments[1]));
    layout.requireAll(jars.stream().map(BundleJar::name).toList());
    for (BundleJar jar : jars) {
      jar.copyForArchive(target.resolve(layout.placeOf(jar)));
    }
    copy(files, target);
    for (int pair = 4; pair + 1 < arguments.length; pair += 2) {
      copy(Path.of(arguments[pair]), target.resolve(arguments[pair + 1]));
    }
    Files.write(target.resolve("lib/classpath"), layout.classPath(jars));
    System.out.println("The distribution of " + jars.size() + " bundles is in " + target);
  }

  private static List<BundleJar> jars(Path folder) throws IOException {
    List<BundleJar> jars = new ArrayList<>();
    for (Path file : list(folder)) {
      if (file.toString().endsWith(".jar")) {
        jars.add(BundleJar.of(file));
      }
    }
    if (jars.isEmpty()) {
      throw new IllegalArgumentException("There is no bundle in " + folder + ".");
    }
    return jars;
  }

  private static void copy(Path files, Path target) throws IOException {
    try (Stream<Path> all = Files.walk(files)) {
      for (Path file : all.filter(Files::isRegularFile).filter(file -> !isWorking(files.relativize(file))).sorted().toList()) {
        Path copy = target.resolve(files.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
        boolean script = copy.getParent().endsWith("bin") && !file.getFileName().toString().contains(".");
        if (script && Files.getFileStore(copy).supportsFileAttributeView("posix")) {
          Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString(EXECUTABLE));
        }
      }
    }
  }

  /** What a program that has a dossier open keeps in it. */
  private static boolean isWorking(Path file) {
    return file.startsWith(".rapporteur");
  }

  private static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder);
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
