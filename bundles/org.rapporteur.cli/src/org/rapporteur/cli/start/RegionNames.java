package org.rapporteur.cli.start;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a new region is called.
 *
 * @param id its identifier: lower-case letters, digits and hyphens
 * @param name its name for people
 * @param javaPackage the Java package of its code, which names its bundle as well
 */
public record RegionNames(String id, String name, String javaPackage) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 30;
    private static final int LONGEST_NAME = 200;
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");
    private static final String OURS = "org.rapporteur";

    /** Words of Java that cannot be a part of a package's name. */
    private static final Set<String> JAVA = Set.of("abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const",
            "continue", "default", "do", "double", "else", "enum", "extends", "false", "final", "finally", "float", "for", "goto", "if",
            "implements", "import", "instanceof", "int", "interface", "long", "native", "new", "null", "package", "private", "protected",
            "public", "return", "short", "static", "strictfp", "super", "switch", "synchronized", "this", "throw", "throws", "transient",
            "true", "try", "void", "volatile", "while");

    /** With these the classes of the region would be called as others that they use. */
    private static final Set<String> RESERVED = Set.of("e", "ecore", "model", "ui", "tests", "testkit");

    /** Why a name cannot be taken. */
    public enum Problem {
        /** The identifier is not made of lower-case letters, digits and hyphens, or is too long. */
        ID,
        /** The identifier means something else, to Java or to Rapporteur. */
        RESERVED,
        /** The name is empty, of several lines, or too long. */
        NAME,
        /** The package is no package of Java of two words or more. */
        PACKAGE,
        /** The package is Rapporteur's own. */
        OUR_PACKAGE
    }

    /** Checks that no part is null. */
    public RegionNames {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(javaPackage);
    }

    /** Names with the package of examples, for those who have none of their own yet. */
    public static String examplePackage(String id) {
        return "org.example." + id.replace("-", "");
    }

    /** Why they cannot be taken; empty when they can. */
    public List<Problem> problems() {
        return Stream.of(
                ID.matcher(id).matches() && id.length() <= LONGEST_ID ? null : Problem.ID,
                JAVA.contains(id.replace("-", "")) || RESERVED.contains(id.replace("-", "")) ? Problem.RESERVED : null,
                name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl) ? Problem.NAME : null,
                isPackage() ? null : Problem.PACKAGE,
                javaPackage.equals(OURS) || javaPackage.startsWith(OURS + ".") ? Problem.OUR_PACKAGE : null).filter(Objects::nonNull).toList();
    }

    private boolean isPackage() {
        return PACKAGE.matcher(javaPackage).matches() && Stream.of(javaPackage.split("\\.")).noneMatch(JAVA::contains);
    }

    /** What the names of its main classes begin with: {@code SouthAsia} for {@code south-asia}. */
    String prefix() {
        return Stream.of(id.split("-")).map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1)).collect(Collectors.joining());
    }

    /** The package without its last word. */
    String group() {
        return javaPackage.substring(0, javaPackage.lastIndexOf('.'));
    }
}
