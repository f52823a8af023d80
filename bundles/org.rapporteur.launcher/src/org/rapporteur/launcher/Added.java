package org.rapporteur.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which plug-ins were added to what ships: those that the distribution's own list of its jars does not name. */
final class Added {

    /** Property of the framework: their symbolic names, with commas. */
    static final String PROPERTY = "rapporteur.added";

    /** In place of the names: every bundle but Rapporteur's own may have been added. */
    static final String ANY = "*";

    private Added() {
    }

    /** Their symbolic names, with commas; empty when the distribution has no list. */
    static Optional<String> in(Inventory inventory, File plugins) {
        Set<String> shipped;
        try {
            shipped = new HashSet<>(Files.readAllLines(plugins.toPath().resolveSibling("lib/classpath")));
        } catch (IOException e) {
            return Optional.empty();
        }
        var names = new StringBuilder();
        for (var jar : inventory.jars()) {
            if (jar.sound() && !jar.name().startsWith(PluginJar.ON_DEMAND) && !shipped.contains(jar.place())) {
                names.append(names.isEmpty() ? "" : ",").append(jar.symbolicName());
            }
        }
        return Optional.of(names.toString());
    }
}
