package org.rapporteur.launcher;

import java.io.File;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Constants;

/**
 * One jar that lies in {@code plugins/} or in the user's own folder of plug-ins, and what its manifest says.
 *
 * @param name          its path below {@code plugins/}, with {@code /} between folders, or the whole path when it lies in the user's folder
 * @param size          its length in bytes
 * @param modified      when it was last changed, in milliseconds since 1970
 * @param kind          what has to be done with it beside installing it
 * @param fault         why it cannot be installed
 * @param about         what the message about the fault tells: a reason, or the other jar; may be empty
 * @param headers       the headers of its manifest that matter at run time; empty when it is no bundle
 */
record PluginJar(String name, long size, long modified, Kind kind, Fault fault, String about,
        Map<String, String> headers) {

    /** Manifest header with the subcommands that need a bundle, separated by commas. */
    static final String COMMANDS_HEADER = "Rapporteur-Commands";

    /** Manifest header with the file that declares a dialogue region. */
    static final String REGION_HEADER = "Rapporteur-Region";

    /** Folder of the bundles that only some subcommands need. */
    static final String ON_DEMAND = "on-demand";

    /** What has to be done with a bundle once it is resolved, in the order in which it is done. */
    enum Kind {
        /** Nothing: a library or a fragment. */
        LIBRARY,
        /** It is started for its activator: what the others rely on, as the component runtime. */
        ACTIVATOR,
        /** It is started for its components, which belong to Rapporteur itself. */
        COMPONENTS,
        /** It is started and what it offers is tried at once, since it comes from somebody else. */
        GUEST
    }

    /** Why a jar is not installed. */
    enum Fault { NONE, DAMAGED, NO_BUNDLE, TWICE }

    /** The bundle in it, without directives; empty when it is no bundle. */
    String symbolicName() {
        var value = headers.getOrDefault(Constants.BUNDLE_SYMBOLICNAME, "");
        var semicolon = value.indexOf(';');
        return (semicolon < 0 ? value : value.substring(0, semicolon)).strip();
    }

    /** The subcommands it is needed for; empty when every one needs it. */
    List<String> commands() {
        var value = headers.get(COMMANDS_HEADER);
        return value == null ? List.of() : List.of(value.strip().split("\\s*,\\s*"));
    }

    /** What a bundle for the window is called, as the rule is for all who make one. */
    private static final String FOR_WINDOW = ".ui";

    /** Whether it is of use in the window only. */
    boolean forWindow() {
        return symbolicName().endsWith(FOR_WINDOW);
    }

    /** Where it lies. */
    File in(File plugins) {
        var whole = new File(name);
        return whole.isAbsolute() ? whole : new File(plugins, name);
    }

    /** Where it lies, for people. */
    String place() {
        return new File(name).isAbsolute() ? name : "plugins/".concat(name);
    }

    /** Whether every run needs it. */
    boolean always() {
        return !headers.containsKey(COMMANDS_HEADER) && !name.startsWith(ON_DEMAND + "/");
    }

    boolean sound() {
        return fault == Fault.NONE;
    }

    /** Whether the file in {@code folder} is still the one this was read from. */
    boolean describes(File file) {
        return file.length() == size && file.lastModified() == modified;
    }

    PluginJar with(Fault newFault, String newAbout) {
        return new PluginJar(name, size, modified, kind, newFault, newAbout, headers);
    }
}
