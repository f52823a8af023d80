package org.rapporteur.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packages that Java sources name: in their imports, and by full names among the code. */
final class SourceImports {

  private static final Pattern NAMED = Pattern.compile("\\b(org\\.rapporteur(?:\\.[a-z][a-z0-9]*)*)\\.(?=[A-Z])");

  private SourceImports() {
  }

  /** Those of all sources below a folder; none where there is no such folder. */
  static Set<String> of(Path folder) throws IOException {
    Set<String> packages = new TreeSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        List<Path> sources = all.filter(file -> file.toString().endsWith(".java")).toList();
        for (Path source : sources) {
          packages.addAll(in(Files.readString(source)));
        }
      }
    }
    return packages;
  }

  /** Those of one source. */
  static Set<String> in(String source) {
    Set<String> packages = new TreeSet<>();
    Matcher named = NAMED.matcher(source);
    while (named.find()) {
      packages.add(named.group(1));
    }
    return packages;
  }
}
