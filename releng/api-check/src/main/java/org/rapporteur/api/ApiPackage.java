package org.rapporteur.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a package offers to others: its types, and what each of them has, one line for each.
 *
 * @param name name of the package
 * @param version its version
 * @param types the lines of each type, by the line that says what it is
 */
record ApiPackage(String name, PackageVersion version, SortedMap<String, SortedSet<String>> types) {

  private static final String INDENT = "  ";

  /** The package as a file that people can read and compare. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("package " + name + " " + version);
    for (Map.Entry<String, SortedSet<String>> type : types.entrySet()) {
      lines.add("");
      lines.add(type.getKey());
      type.getValue().forEach(member -> lines.add(INDENT + member));
    }
    return lines;
  }

  /** The package that such a file tells of. */
  static ApiPackage parse(List<String> lines) {
    String[] head = lines.get(0).split(" ");
    SortedMap<String, SortedSet<String>> types = new TreeMap<>();
    SortedSet<String> members = new TreeSet<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith(INDENT)) {
        members.add(line.substring(INDENT.length()));
      } else if (!line.isBlank()) {
        members = new TreeSet<>();
        types.put(line, members);
      }
    }
    return new ApiPackage(head[1], PackageVersion.parse(head[2]), types);
  }
}
