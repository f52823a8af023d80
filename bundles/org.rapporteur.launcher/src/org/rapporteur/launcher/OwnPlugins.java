package org.rapporteur.launcher;

import java.io.File;
import java.util.Locale;

/** Where a user keeps plug-ins of their own, for instance since the folder of the program may not be written to. */
final class OwnPlugins {

    /** Property of the system that names another folder, and of the framework that tells which one it is. */
    static final String PROPERTY = "rapporteur.plugins";

    private OwnPlugins() {
    }

    /** The folder: the one of the property, or of {@code RAPPORTEUR_PLUGINS}, or the one where the system keeps such things. */
    static File folder() {
        var told = System.getProperty(PROPERTY, System.getenv("RAPPORTEUR_PLUGINS"));
        return (told != null && !told.isBlank() ? new File(told) : new File(data(), "rapporteur/plugins")).getAbsoluteFile();
    }

    private static File data() {
        var home = System.getProperty("user.home");
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("windows") && System.getenv("APPDATA") != null) {
            return new File(System.getenv("APPDATA"));
        }
        if (system.contains("mac")) {
            return new File(home, "Library/Application Support");
        }
        var told = System.getenv("XDG_DATA_HOME");
        return told != null && told.startsWith("/") ? new File(told) : new File(home, ".local/share");
    }
}
