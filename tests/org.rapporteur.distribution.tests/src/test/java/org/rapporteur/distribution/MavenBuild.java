package org.rapporteur.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A project somewhere else, built as its developer does: with the Maven that is on the path, whatever Java it runs on.
 *
 * @param project the folder of the project
 */
record MavenBuild(Path project) {

    private static final Pattern COUNTED = Pattern.compile("(?m)^(\\S+tests): (\\d+) passed, 0 failed$");

    /**
     * Runs {@code mvn verify}.
     *
     * @return how many tests passed, as lines of fragment and number
     */
    List<String> verify() throws IOException, InterruptedException {
        Path log = project.resolve("target-of-verify.log");
        var builder = new ProcessBuilder("mvn", "-B", "-ntp", "verify").directory(project.toFile()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // what the build of Rapporteur runs with is not there for others
        builder.environment().keySet().removeIf(name -> name.equals("JAVA_HOME") || name.startsWith("MAVEN"));
        int code = builder.start().waitFor();
        String said = Files.readString(log);
        assertEquals(0, code, said);
        assertTrue(said.contains("BUILD SUCCESS"), said);
        return COUNTED.matcher(said).results().map(MatchResult::group).toList();
    }

    /** The jar of one of its bundles. */
    Path jar(String bundle) {
        return project.resolve(bundle + "/target/" + bundle + "-1.0.0-SNAPSHOT.jar");
    }
}
