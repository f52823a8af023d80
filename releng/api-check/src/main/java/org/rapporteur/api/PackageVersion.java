package org.rapporteur.api;

import java.util.Comparator;

/**
 * The version of a package: 1.4.2 keeps what was in 1.4.1, 1.5.0 adds to it, and 2.0.0 may be anything.
 *
 * @param major raised when something that others use has changed or gone
 * @param minor raised when something was added
 * @param micro raised for anything else
 */
record PackageVersion(int major, int minor, int micro) implements Comparable<PackageVersion> {

  private static final Comparator<PackageVersion> ORDER =
      Comparator.comparingInt(PackageVersion::major).thenComparingInt(PackageVersion::minor).thenComparingInt(PackageVersion::micro);

  static PackageVersion parse(String text) {
    String[] parts = text.split("\\.");
    if (parts.length < 3) {
      throw new IllegalArgumentException("A package's version has three numbers, not “" + text + "”.");
    }
    return new PackageVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
  }

  /** The least version that a package may have after a change. */
  PackageVersion after(Change.Kind change) {
    return switch (change) {
      case NONE -> this;
      case ADDED -> new PackageVersion(major, minor + 1, 0);
      case BROKEN -> new PackageVersion(major + 1, 0, 0);
    };
  }

  @Override
  public int compareTo(PackageVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + micro;
  }
}
