package org.rapporteur.launcher;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says on the error stream, in one sentence each, what was left out and why. A jar is named once, however many things are
 * wrong with it. Safe for several threads.
 */
final class Complaints {

    private final PrintStream out;
    private final Locale locale;
    private final Set<String> named = ConcurrentHashMap.newKeySet();

    Complaints(PrintStream out, Locale locale) {
        this.out = out;
        this.locale = locale;
    }

    /** Names what the inventory found unusable. */
    void faults(Inventory inventory) {
        for (var jar : inventory.jars()) {
            switch (jar.fault()) {
                case DAMAGED -> about(jar, "damaged", jar.about());
                case NO_BUNDLE -> about(jar, "noBundle");
                case TWICE -> about(jar, "twice", jar.symbolicName(), jar.about());
                case NONE -> { }
            }
        }
    }

    /**
     * Names one jar, unless it was named before.
     *
     * @param jar  the jar; where it lies is the first thing the sentence tells
     * @param key  which sentence, in {@code messages.properties}
     * @param more what else it tells
     */
    void about(PluginJar jar, String key, Object... more) {
        about(jar.place(), key, more);
    }

    /** Names one jar, or what is known of a bundle in its place. */
    void about(String jar, String key, Object... more) {
        if (!named.add(jar)) {
            return;
        }
        var all = new Object[more.length + 1];
        all[0] = jar;
        System.arraycopy(more, 0, all, 1, more.length);
        say(key, all);
    }

    /** Says one sentence. */
    void say(String key, Object... what) {
        var pattern = ResourceBundle.getBundle("org.rapporteur.launcher.messages", locale).getString(key);
        out.println("rapporteur: ".concat(new MessageFormat(pattern, locale).format(what)));
    }
}
