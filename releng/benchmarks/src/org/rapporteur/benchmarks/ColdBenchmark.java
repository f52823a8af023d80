package org.rapporteur.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** The shipped program writes one country's report in Word, against a Java program that prints one line; whole processes. */
final class ColdBenchmark {

    /** After so many calls of a command the program has kept all that makes its start fast. */
    private static final int CALLS_UNTIL_KEPT = 11;

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> line = List.of(java, "-cp", System.getProperty("java.class.path"), OneLine.class.getName());
        List<String> export = List.of(arguments[1], "export", arguments[2], "--out", work.resolve("cold").toString(), "--region", "issyk-kul",
                "--country", "KGZ", "--report", "country", "--format", "docx", "--date", "2003-12-01");
        System.out.println("e) Whole processes, with kept caches");
        for (int call = 0; call < CALLS_UNTIL_KEPT; call++) {
            run(export, work);
        }
        new Rounds(9).way("a line printed", () -> run(line, work)).way("rapporteur export", () -> run(export, work)).run()
                .mark("against a line printed", "rapporteur export", 12, "a line printed");
    }

    private static void run(List<String> command, Path work) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("cold.log").toFile()).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed; see " + work.resolve("cold.log") + ".");
        }
    }

    /** The least a Java program does. */
    static final class OneLine {
        public static void main(String[] arguments) {
            System.out.println("One line.");
        }
    }
}
