package org.rapporteur.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table of allowed arrows, read from text. The format is told at the head of {@code arrows.txt}.
 *
 * @param groups the packages and bundles that are not ours, by the name of their group
 * @param allowed who may use what, in the order of the file
 * @param providers which bundle of ours brings the packages of a group
 * @param windows the groups that only {@code .ui} bundles may see
 * @param kit the bundles that export something for everybody
 */
record Rules(Map<String, List<String>> groups, List<Rule> allowed, Map<String, String> providers, List<String> windows,
    List<NamePattern> kit) {

  private static final String OURS = "org.rapporteur.";
  private static final String GROUP = "@";

  /**
   * One line of the table.
   *
   * @param user the bundle, possibly with a {@code <name>}
   * @param used what it may use
   */
  record Rule(NamePattern user, List<String> used) {
  }

  static Rules read(List<String> lines) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    List<Rule> allowed = new ArrayList<>();
    Map<String, String> providers = new LinkedHashMap<>();
    List<String> windows = new ArrayList<>();
    List<NamePattern> kit = new ArrayList<>();
    for (String line : lines) {
      String text = line.replaceFirst("#.*", "").strip();
      if (text.isEmpty()) {
        continue;
      }
      int colon = text.indexOf(':');
      if (colon < 0) {
        throw new IllegalArgumentException("A rule has no colon: " + line);
      }
      String left = text.substring(0, colon).strip();
      List<String> right = Arrays.stream(text.substring(colon + 1).strip().split("\\s+")).toList();
      if (left.startsWith(GROUP)) {
        groups.put(left, right);
      } else if (left.startsWith("provides ")) {
        right.forEach(group -> providers.put(group, OURS + left.substring("provides ".length()).strip()));
      } else if (left.equals("windows")) {
        windows.addAll(right);
      } else if (left.equals("kit")) {
        right.forEach(name -> kit.add(new NamePattern(OURS + name)));
      } else {
        allowed.add(new Rule(new NamePattern(OURS + left), right));
      }
    }
    return new Rules(groups, allowed, providers, windows, kit);
  }

  /** Whether there is a line for this bundle. */
  boolean knows(String user) {
    return ruleOf(user).isPresent();
  }

  /** Whether one bundle of ours may use another one of ours. */
  boolean mayUseBundle(String user, String used) {
    return user.equals(used) || ruleOf(user).stream().anyMatch(rule -> rule.used().stream()
        .filter(name -> !name.startsWith(GROUP))
        .anyMatch(name -> rule.user().filled(OURS + name, user).equals(used)));
  }

  /** Whether a bundle of ours may use a package or a bundle that is not ours. */
  boolean mayUseForeign(String user, String name) {
    return ruleOf(user).stream().flatMap(rule -> rule.used().stream())
        .filter(used -> used.startsWith(GROUP)).anyMatch(group -> contains(group, name));
  }

  /** The bundle of ours that brings a package which is not ours. */
  Optional<String> provider(String name) {
    return providers.entrySet().stream().filter(entry -> contains(entry.getKey(), name)).map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether this belongs to a window. */
  boolean isWindow(String name) {
    return windows.stream().anyMatch(group -> contains(group, name));
  }

  /** Whether this bundle exports packages that everybody may use. */
  boolean isKit(String bundle) {
    return kit.stream().anyMatch(pattern -> pattern.matches(bundle));
  }

  private boolean contains(String group, String name) {
    List<String> members = groups.get(group);
    if (members == null) {
      throw new IllegalArgumentException("The rules use a group that they do not define: " + group);
    }
    return members.stream().anyMatch(member -> member.endsWith(".*")
        ? (name + ".").startsWith(member.substring(0, member.length() - 1))
        : name.equals(member));
  }

  private Optional<Rule> ruleOf(String user) {
    return allowed.stream().filter(rule -> rule.user().matches(user)).findFirst();
  }
}
