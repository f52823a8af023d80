package org.rapporteur.region.install;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.IntStream;

import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;

/** Which Java a bundle is made for. */
final class JavaNeeded {

    /** Number of the class files of Java 1.0, less one. */
    private static final int FIRST = 44;
    private static final String ENVIRONMENT = "osgi.ee";

    private JavaNeeded() {
    }

    /** The Java it needs, when that is a newer one than the one at hand. */
    static OptionalInt newer(PluginJar plugin, int running) throws IOException {
        IntStream told = Clause.of(plugin.headers().get("Bundle-RequiredExecutionEnvironment")).stream()
                .flatMap(clause -> clause.paths().stream()).filter(name -> name.matches("JavaSE-\\d+")).mapToInt(name -> Integer.parseInt(name.substring(7)));
        int least = Math.max(told.min().orElse(0), Math.max(required(plugin, running), compiled(plugin)));
        return least > running ? OptionalInt.of(least) : OptionalInt.empty();
    }

    /** The least later Java that satisfies the capability that is asked for; 0 when the running one does. */
    private static int required(PluginJar plugin, int running) {
        for (Clause clause : Clause.of(plugin.headers().get(Constants.REQUIRE_CAPABILITY))) {
            String filter = clause.parameters().get("filter:");
            if (clause.paths().contains(ENVIRONMENT) && filter != null && !offers(running, filter)) {
                return IntStream.range(running + 1, running + 100).filter(later -> offers(later, filter)).findFirst().orElse(running + 100);
            }
        }
        return 0;
    }

    private static boolean offers(int java, String filter) {
        try {
            List<Version> versions = IntStream.rangeClosed(1, java).mapToObj(number -> new Version(number < 9 ? 1 : number, number < 9 ? number : 0, 0)).toList();
            return FrameworkUtil.createFilter(filter).matches(Map.of(ENVIRONMENT, "JavaSE", "version", versions));
        } catch (InvalidSyntaxException malformed) {
            return true; // the framework refuses the bundle and says why
        }
    }

    private static int compiled(PluginJar plugin) throws IOException {
        int newest = 0;
        try (var jar = new JarFile(plugin.file().toFile(), false)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF/") && entry.getSize() >= 8) {
                    try (var in = new DataInputStream(jar.getInputStream(entry))) {
                        in.skipNBytes(6);
                        newest = Math.max(newest, in.readUnsignedShort() - FIRST);
                    }
                }
            }
        }
        return newest;
    }
}
