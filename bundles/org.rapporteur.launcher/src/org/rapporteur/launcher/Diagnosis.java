package org.rapporteur.launcher;

import java.util.regex.Pattern;

/** Finds in an exception what a person needs to read. Only used once something has gone wrong. */
final class Diagnosis {

    private static final Pattern PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final Pattern BUNDLE = Pattern.compile("osgi\\.wiring\\.bundle=([\\w.-]+)");
    private static final Pattern HOST = Pattern.compile("osgi\\.wiring\\.host=([\\w.-]+)");
    private static final Pattern JAVA = Pattern.compile("osgi\\.ee=JavaSE\\)\\(version(?:>=|=)([\\d.]+)");
    private static final Pattern OTHER = Pattern.compile("missing requirement[^;]*; (.*)");

    private Diagnosis() {
    }

    /** The innermost cause, as its message, or as its class where it has none; on one line. */
    static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        var message = cause.getLocalizedMessage();
        var type = cause.getClass().getSimpleName();
        var text = message == null || message.isBlank() ? type : type.concat(": ").concat(message);
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** What a bundle lacks, taken from the framework's message: a package, a bundle, a Java version. */
    static String lacks(String resolution) {
        // the last requirement named is the one at the root: the others lack it in turn
        var last = resolution.substring(Math.max(0, resolution.lastIndexOf("missing requirement")));
        for (var pattern : new Pattern[] {PACKAGE, BUNDLE, HOST}) {
            var found = pattern.matcher(last);
            if (found.find()) {
                return found.group(1);
            }
        }
        var java = JAVA.matcher(last);
        if (java.find()) {
            return "Java ".concat(java.group(1));
        }
        var other = OTHER.matcher(last);
        return (other.find() ? other.group(1) : last).strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
