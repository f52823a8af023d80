package org.rapporteur.region.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.osgi.framework.Constants;

/**
 * The folders in which plug-ins lie: {@code plugins/} of the program, and one of the user for programs that others have installed. What
 * is added or removed counts from the next start.
 *
 * @param home folder of the program
 * @param own the user's folder; need not exist
 * @param java the feature version of the Java that runs the program
 */
public record PluginFolders(Path home, Path own, int java) {

    private static final String PLUGINS = "plugins";
    private static final List<String> SHIPPED = List.of("lib", "plugins/on-demand");
    private static final String WINDOW = "workbench";

    /**
     * What was added.
     *
     * @param plugin the plug-in
     * @param replaced the one that it takes the place of
     */
    public record Addition(Plugin plugin, Optional<Plugin> replaced) {
    }

    /** The plug-ins that were added to what ships, by their names. */
    public List<Plugin> added() throws IOException {
        Set<String> shipped = shippedFiles();
        List<Plugin> plugins = new ArrayList<>();
        for (Path folder : List.of(home.resolve(PLUGINS), own)) {
            for (Path file : jars(folder)) {
                if (!(folder.equals(home.resolve(PLUGINS)) && shipped.contains(PLUGINS + "/" + file.getFileName()))) {
                    plugins.add(plugin(file));
                }
            }
        }
        plugins.sort(Comparator.comparing(Plugin::id).thenComparing(Plugin::file));
        return plugins;
    }

    private Set<String> shippedFiles() throws IOException {
        return new HashSet<>(Files.readAllLines(home.resolve("lib/classpath")));
    }

    private static Plugin plugin(Path file) {
        try {
            PluginJar jar = PluginJar.read(file);
            if (!jar.id().isEmpty()) {
                return new Plugin(jar.id(), jar.headers().getOrDefault(Constants.BUNDLE_VERSION, ""), Offer.of(jar), file, true, jar.forWindow());
            }
        } catch (IOException damaged) { // is listed as what cannot be used
        }
        return new Plugin(file.getFileName().toString(), "", Set.of(), file, false, false);
    }

    /**
     * Adds plug-ins, all of them or none.
     *
     * @param files bundles, or files that declare a region
     * @param replace whether one may take the place of another with the same name
     * @return what was added, in the order of the files
     * @throws PluginRefusedException when one cannot be one: nothing is added
     * @throws IOException when a file cannot be read or written
     */
    public List<Addition> add(List<Path> files, boolean replace) throws PluginRefusedException, IOException {
        Path work = Files.createTempDirectory("rapporteur-plugin");
        try {
            List<Candidate> candidates = new ArrayList<>();
            for (Path file : files) {
                Candidate candidate = Candidate.of(file, work);
                candidate.check(java);
                candidates.add(candidate);
            }
            List<Plugin> before = added();
            List<PluginJar> there = check(candidates, before, replace);
            for (Candidate candidate : candidates) {
                candidate.check(new Surroundings(there.stream().filter(jar -> candidate.jar().forWindow() || !isWindows(jar)).toList()), there);
            }
            List<Addition> additions = new ArrayList<>();
            for (Candidate candidate : candidates) {
                additions.add(write(candidate.jar(), before));
            }
            return additions;
        } finally {
            delete(work);
        }
    }

    /** Refuses names that are taken; gives all bundles that there will be. */
    private List<PluginJar> check(List<Candidate> candidates, List<Plugin> before, boolean replace) throws PluginRefusedException, IOException {
        Set<String> names = new HashSet<>();
        Set<Path> addedFiles = new HashSet<>(before.stream().map(Plugin::file).toList());
        List<PluginJar> shipped = jars().stream().filter(jar -> !addedFiles.contains(jar.file())).toList();
        for (Candidate candidate : candidates) {
            if (!names.add(candidate.jar().id())) {
                throw new PluginRefusedException("twice", candidate.given(), candidate.jar().id());
            }
        }
        for (Candidate candidate : candidates) {
            String id = candidate.jar().id();
            if (shipped.stream().anyMatch(jar -> jar.id().equals(id))) {
                throw new PluginRefusedException("shipped", candidate.given(), id);
            }
            Optional<Plugin> same = before.stream().filter(plugin -> plugin.id().equals(id)).findFirst();
            if (same.isPresent() && !replace) {
                throw new PluginRefusedException("there", candidate.given(), id, same.get().file());
            }
        }
        List<PluginJar> there = new ArrayList<>(shipped);
        jars().stream().filter(jar -> addedFiles.contains(jar.file()) && !names.contains(jar.id())).forEach(there::add);
        candidates.forEach(candidate -> there.add(candidate.jar()));
        return there;
    }

    private boolean isWindows(PluginJar jar) {
        return jar.file().startsWith(home.resolve(WINDOW)) || jar.forWindow();
    }

    /** All bundles that can be read, those that ship and those that were added. */
    private List<PluginJar> jars() throws IOException {
        List<PluginJar> jars = new ArrayList<>();
        for (Path folder : Stream.concat(Stream.of(home.resolve(PLUGINS), own, home.resolve(WINDOW)), SHIPPED.stream().map(home::resolve)).toList()) {
            for (Path file : jars(folder)) {
                try {
                    jars.add(PluginJar.read(file));
                } catch (IOException damaged) { // offers nothing
                }
            }
        }
        return jars;
    }

    private static List<Path> jars(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** Where plug-ins are added: beside those that ship, or in the user's folder where the program's cannot be written. */
    private Path target() throws IOException {
        Path plugins = home.resolve(PLUGINS);
        return Files.isWritable(plugins) ? plugins : Files.createDirectories(own);
    }

    private Addition write(PluginJar jar, List<Plugin> before) throws IOException {
        Path target = target().resolve(jar.id() + "_" + jar.version() + ".jar");
        Path beside = Files.createTempFile(target.getParent(), jar.id(), ".new");
        try {
            Files.copy(jar.file(), beside, StandardCopyOption.REPLACE_EXISTING);
            Optional<Plugin> replaced = before.stream().filter(plugin -> plugin.id().equals(jar.id())).findFirst();
            for (Plugin plugin : before) {
                if (plugin.id().equals(jar.id()) && !plugin.file().equals(target)) {
                    Files.delete(plugin.file());
                }
            }
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return new Addition(plugin(target), replaced);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * Removes a plug-in.
     *
     * @param id symbolic name of its bundle, identifier of the region that it declares, or name of its file
     * @return what was removed
     * @throws PluginRefusedException when there is none, or when it belongs to what ships
     * @throws IOException when it cannot be deleted
     */
    public List<Plugin> remove(String id) throws PluginRefusedException, IOException {
        List<Plugin> added = added();
        List<Plugin> found = added.stream().filter(plugin -> plugin.id().equals(id) || plugin.id().equals(RegionBundle.PREFIX + id)
                || plugin.file().getFileName().toString().equals(id)).toList();
        if (found.isEmpty()) {
            throw jars().stream().anyMatch(jar -> jar.id().equals(id)) ? new PluginRefusedException("partOfProgram", id)
                    : new PluginRefusedException("unknown", id, added.stream().map(Plugin::id).toList());
        }
        for (Plugin plugin : found) {
            Files.delete(plugin.file());
        }
        return found;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
