package org.rapporteur.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;

/**
 * What a command reads from and writes to; handed in, so that a command can be tested and run anywhere.
 *
 * @param out results
 * @param err messages and progress
 * @param interactive whether {@code err} is a terminal, so that progress is shown
 * @param clock today's date and the user's time zone
 * @param locale the user's language
 */
public record Console(PrintStream out, PrintStream err, boolean interactive, Clock clock, Locale locale) {
}
