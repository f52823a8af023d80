package org.rapporteur.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a bundle in which {@code <name>} stands for one word.
 *
 * @param text the name as written in the rules
 */
record NamePattern(String text) {

  private static final String PLACE = "<name>";

  boolean matches(String bundle) {
    return matcher(bundle).matches();
  }

  /** Puts the word that stands for {@code <name>} in the bundle's name into another name. */
  String filled(String other, String bundle) {
    Matcher matcher = matcher(bundle);
    return matcher.matches() && matcher.groupCount() == 1 ? other.replace(PLACE, matcher.group(1)) : other;
  }

  private Matcher matcher(String bundle) {
    String[] parts = text.split(Pattern.quote(PLACE), -1);
    StringBuilder expression = new StringBuilder(Pattern.quote(parts[0]));
    for (int i = 1; i < parts.length; i++) {
      expression.append(i == 1 ? "([^.]+)" : "\\1").append(Pattern.quote(parts[i]));
    }
    return Pattern.compile(expression.toString()).matcher(bundle);
  }
}
