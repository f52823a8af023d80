package org.rapporteur.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Who has a dossier open for writing, as the lock's file tells it. What the file says is for people to read; that it is locked, the
 * system alone tells.
 *
 * @param user name of the user
 * @param host name of the machine
 * @param program the program, in its own words
 * @param process number of its process
 * @param since since when
 */
public record Holder(String user, String host, String program, long process, Instant since) {

    private static final int LONGEST = 200;

    /** This program, from now on. */
    static Holder me(String program) {
        return new Holder(System.getProperty("user.name"), thisHost(), program, ProcessHandle.current().pid(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS));
    }

    private static String thisHost() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    /** The lines of the lock's file. */
    String text() {
        return String.join("\n", user, host, program, Long.toString(process), since.toString()) + "\n";
    }

    /** Who the lines of a lock's file name; empty when they name nobody. */
    static Optional<Holder> parse(String text) {
        String[] lines = text.split("\n", -1);
        try {
            return lines.length < 5 ? Optional.empty() : Optional.of(new Holder(shown(lines[0]), shown(lines[1]), shown(lines[2]),
                    Long.parseLong(lines[3]), Instant.parse(lines[4])));
        } catch (NumberFormatException | DateTimeException other) {
            return Optional.empty();
        }
    }

    /** On one line, and without what a terminal would obey: anybody can write the file. */
    private static String shown(String line) {
        String plain = line.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }
}
