package org.rapporteur.cli.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.rapporteur.region.install.Offer;
import org.rapporteur.region.install.Plugin;

/** Plug-ins as a JSON document. */
final class PluginJson {

    private PluginJson() {
    }

    static void write(List<Plugin> plugins, PrintStream out) throws IOException {
        write(plugins, Optional.empty(), out);
    }

    static void write(List<Plugin> plugins, Function<Plugin, String> state, PrintStream out) throws IOException {
        write(plugins, Optional.of(state), out);
    }

    private static void write(List<Plugin> plugins, Optional<Function<Plugin, String>> state, PrintStream out) throws IOException {
        var json = Json.to(out);
        json.beginObject().name("plugins").beginArray();
        for (Plugin plugin : plugins) {
            json.beginObject().name("id").value(plugin.id()).name("version").value(plugin.version()).name("offers").beginArray();
            for (Offer offer : plugin.offers().stream().sorted().toList()) {
                json.value(word(offer));
            }
            json.endArray();
            if (state.isPresent()) {
                json.name("state").value(state.get().apply(plugin));
            }
            json.name("file").value(plugin.file().toString()).endObject();
        }
        json.endArray().endObject().flush();
        out.println();
    }

    static String word(Offer offer) {
        return offer.name().toLowerCase(Locale.ROOT);
    }
}
