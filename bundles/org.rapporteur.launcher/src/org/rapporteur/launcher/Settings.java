package org.rapporteur.launcher;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the start depends on, from the system properties that {@code bin/rapporteur} sets.
 *
 * @param plugins the folder of the bundles
 * @param own     the user's own folder of bundles; need not exist
 * @param warmUp  the list of classes to initialise beside the start; need not exist
 * @param cache   where things are kept between runs, which need not exist or be writable; empty: nothing is kept,
 *                since a folder that others can foresee may hold what others put there
 * @param limit   how long one bundle may take to start
 * @param trace   whether the developer wants stack traces and the time each phase took
 */
record Settings(File plugins, File own, Path warmUp, Optional<Path> cache, Duration limit, boolean trace) {

    /** Reads {@code rapporteur.home}, {@code rapporteur.cache}, {@code rapporteur.start.limit} (milliseconds) and {@code rapporteur.trace}. */
    static Settings fromSystemProperties() {
        var home = new File(System.getProperty("rapporteur.home", ".")).getAbsoluteFile();
        var cache = Optional.ofNullable(System.getProperty("rapporteur.cache")).map(Path::of).map(Path::toAbsolutePath);
        return new Settings(new File(home, "plugins"), OwnPlugins.folder(), new File(home, "lib/warm-up").toPath(), cache,
                Duration.ofMillis(Long.getLong("rapporteur.start.limit", 5000)), Boolean.getBoolean("rapporteur.trace"));
    }
}
