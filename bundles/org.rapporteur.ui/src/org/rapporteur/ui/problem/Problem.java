package org.rapporteur.ui.problem;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;

import org.rapporteur.model.text.Texts;
import org.rapporteur.model.text.Told;

/**
 * Something that went wrong.
 *
 * @param sentence what happened, to what, what to do
 * @param details for who is to mend it
 */
public record Problem(String sentence, String details) {

    /**
     * A problem that is told in its own words, or, when it has none, as a fault of the program.
     *
     * @param cause what was thrown
     * @param locale language of the window
     */
    public static Problem of(Throwable cause, Locale locale) {
        Throwable known = told(cause);
        if (known instanceof Told told) {
            return new Problem(told.sentence(locale), trace(cause));
        }
        return new Problem(Texts.of(Problem.class, locale).text("unexpected", reason(cause)), trace(cause));
    }

    private static Throwable told(Throwable cause) {
        Throwable at = cause;
        while (!(at instanceof Told) && at.getCause() != null && at.getCause() != at) {
            at = at.getCause();
        }
        return at;
    }

    private static String reason(Throwable problem) {
        return problem.getMessage() == null ? problem.getClass().getSimpleName() : problem.getMessage();
    }

    private static String trace(Throwable problem) {
        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
