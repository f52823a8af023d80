package org.rapporteur.api;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a package differs from what it was.
 *
 * @param kind what it means for those who use the package
 * @param lines what has gone, with a minus, and what has come, with a plus
 */
record Change(Kind kind, List<String> lines) {

  /** What a change means for others. */
  enum Kind {
    /** Nothing. */
    NONE,
    /** There is more than there was; what was made before still works. */
    ADDED,
    /** What was made before may not work any more. */
    BROKEN
  }

  static Change between(ApiPackage before, ApiPackage now) {
    Kind kind = Kind.NONE;
    List<String> lines = new ArrayList<>();
    SortedSet<String> types = new TreeSet<>(before.types().keySet());
    types.addAll(now.types().keySet());
    for (String type : types) {
      SortedSet<String> old = before.types().get(type);
      SortedSet<String> current = now.types().get(type);
      if (old == null) {
        lines.add("+ " + type);
        kind = worse(kind, Kind.ADDED);
      } else if (current == null) {
        lines.add("- " + type);
        kind = Kind.BROKEN;
      } else {
        for (String gone : without(old, current)) {
          lines.add("- " + type + ": " + gone);
          kind = Kind.BROKEN;
        }
        for (String come : without(current, old)) {
          lines.add("+ " + type + ": " + come);
          // who implements or extends the type lacks what it now asks for
          kind = worse(kind, come.startsWith("abstract ") && !type.startsWith("sealed ") ? Kind.BROKEN : Kind.ADDED);
        }
      }
    }
    return new Change(kind, lines);
  }

  private static Kind worse(Kind one, Kind other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static List<String> without(SortedSet<String> all, SortedSet<String> others) {
    return all.stream().filter(line -> !others.contains(line)).toList();
  }
}
