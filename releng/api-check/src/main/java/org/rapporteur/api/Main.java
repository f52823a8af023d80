package org.rapporteur.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compares what regions of others are made with to what it was when it was last given out, which is kept in a file for each package. A
 * change without a version that tells of it fails the build.
 */
public final class Main {

  private static final String CHECK = "--check";
  private static final String ACCEPT = "--accept";
  private static final int SHOWN = 12;

  private Main() {
  }

  /**
   * Runs the check.
   *
   * @param arguments {@code --check}, or {@code --accept} to write the files anew as well, when a version of Rapporteur is given out; then
   *     the folder of the files, and the jars that others compile against
   * @throws IOException if a file cannot be read or written
   * @throws IllegalStateException if a version does not tell of a change; the message says which it has to be
   */
  public static void main(String[] arguments) throws IOException {
    boolean accept = arguments[0].equals(ACCEPT);
    if (!accept && !arguments[0].equals(CHECK)) {
      throw new IllegalArgumentException("What is to be done is " + CHECK + " or " + ACCEPT + ", not " + arguments[0] + ".");
    }
    Path folder = Path.of(arguments[1]);
    Map<String, ApiPackage> packages = new TreeMap<>();
    for (String jar : List.of(arguments).subList(2, arguments.length)) {
      ApiReader.read(Path.of(jar)).forEach(one -> packages.put(one.name(), one));
    }
    List<String> complaints = complaints(folder, packages);
    if (!complaints.isEmpty()) {
      throw new IllegalStateException("What regions of others are made with has changed, and its versions do not say so:\n"
          + String.join("\n", complaints));
    }
    if (accept) {
      accept(folder, packages);
    }
    System.out.println("The versions of " + packages.size() + " packages say what has changed in them.");
  }

  private static List<String> complaints(Path folder, Map<String, ApiPackage> packages) throws IOException {
    List<String> complaints = new ArrayList<>();
    for (ApiPackage before : kept(folder)) {
      ApiPackage now = packages.get(before.name());
      if (now == null) {
        complaints.add(before.name() + " is gone; those who use it have to be told: delete its file in " + folder + " to say that it is meant.");
        continue;
      }
      Change change = Change.between(before, now);
      PackageVersion least = before.version().after(change.kind());
      if (now.version().compareTo(least) < 0) {
        complaints.add(before.name() + " has version " + now.version() + " and needs " + least + " (Export-Package in the manifest of its"
            + " bundle), since " + (change.kind() == Change.Kind.BROKEN ? "this is no longer as it was:" : "this is new:"));
        change.lines().stream().limit(SHOWN).forEach(line -> complaints.add("  " + line));
        if (change.lines().size() > SHOWN) {
          complaints.add("  and " + (change.lines().size() - SHOWN) + " more");
        }
      }
    }
    return complaints;
  }

  private static List<ApiPackage> kept(Path folder) throws IOException {
    List<ApiPackage> kept = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(one -> one.toString().endsWith(".txt")).sorted().toList()) {
          kept.add(ApiPackage.parse(Files.readAllLines(file)));
        }
      }
    }
    return kept;
  }

  private static void accept(Path folder, Map<String, ApiPackage> packages) throws IOException {
    Files.createDirectories(folder);
    for (ApiPackage one : packages.values()) {
      Files.write(folder.resolve(one.name() + ".txt"), one.lines());
    }
  }
}
