package org.rapporteur.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;
import org.rapporteur.launcher.PluginJar.Fault;
import org.rapporteur.launcher.PluginJar.Kind;

/**
 * Keeps an {@link Inventory} between runs, so that a start need not open every jar and read its manifest. Anything
 * unexpected in the file makes it count as absent.
 */
final class InventoryFile {

    private static final String HEAD = "rapporteur plugins 2";
    private static final char SEPARATOR = '\t';

    private InventoryFile() {
    }

    /**
     * What lies in a folder now: what was kept, if it still describes it; otherwise every jar is read, and that kept.
     *
     * @param plugins the folder
     * @param own     the user's own folder of bundles, which belongs to it; need not exist
     * @param cache   where inventories are kept; empty: nothing is
     * @param name    name of the file there
     */
    static Inventory of(File plugins, File own, Optional<Path> cache, String name) {
        var file = cache.map(folder -> folder.resolve(name));
        var java = System.getProperty("java.vm.version");
        return file.flatMap(InventoryFile::load).filter(known -> known.describes(plugins, own, java)).orElseGet(() -> {
            var read = Inventory.read(plugins, own, java);
            file.ifPresent(kept -> save(read, kept));
            return read;
        });
    }

    /** What was kept in {@code file}; empty when nothing was, or nothing that can be used. */
    static Optional<Inventory> load(Path file) {
        try {
            var lines = Files.readString(file).split("\n");
            if (!lines[0].equals(HEAD)) {
                return Optional.empty();
            }
            var jars = new ArrayList<PluginJar>();
            for (var next = 4; next < lines.length;) {
                next = parse(lines, next, jars);
            }
            return Optional.of(new Inventory(lines[1], lines[2], lines[3], jars));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // a cache: read anew
        }
    }

    private static String text(Inventory inventory) {
        var text = new StringBuilder();
        line(text, HEAD);
        line(text, inventory.id());
        line(text, inventory.java());
        line(text, inventory.systemPackages());
        for (var jar : inventory.jars()) {
            line(text, jar.name(), Long.toString(jar.size()), Long.toString(jar.modified()), jar.kind().name(),
                    jar.fault().name(), jar.about(), Integer.toString(jar.headers().size()));
            jar.headers().forEach((name, value) -> line(text, name, value));
        }
        return text.toString();
    }

    /**
     * Keeps the inventory where that is possible; another process that reads at the same time sees the old text or the new one.
     */
    static void save(Inventory inventory, Path file) {
        try {
            var folder = file.getParent();
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            var beside = Files.createTempFile(folder, "plugins", ".new");
            Files.writeString(beside, text(inventory));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // a cache: the next start reads anew
        }
    }

    private static void line(StringBuilder text, String... fields) {
        for (var i = 0; i < fields.length; i++) {
            text.append(fields[i].replaceAll("\\s", " ")).append(i < fields.length - 1 ? SEPARATOR : '\n');
        }
    }

    private static int parse(String[] lines, int at, ArrayList<PluginJar> jars) {
        var field = lines[at].split("\t", -1);
        var count = Integer.parseInt(field[6]);
        var headers = HashMap.<String, String>newHashMap(count);
        for (var i = at + 1; i <= at + count; i++) {
            var separator = lines[i].indexOf(SEPARATOR);
            headers.put(lines[i].substring(0, separator), lines[i].substring(separator + 1));
        }
        jars.add(new PluginJar(field[0], Long.parseLong(field[1]), Long.parseLong(field[2]), Kind.valueOf(field[3]),
                Fault.valueOf(field[4]), field[5], headers));
        return at + 1 + count;
    }
}
