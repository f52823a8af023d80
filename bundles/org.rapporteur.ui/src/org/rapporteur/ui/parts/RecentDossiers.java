package org.rapporteur.ui.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The dossiers that were opened last, by all windows of this user, and the one this window showed. To be used by the thread of the
 * window. What cannot be read or written is forgotten: it is a convenience only.
 */
@Component(service = RecentDossiers.class)
public final class RecentDossiers {

    private static final int MOST = 12;

    private final Path all;
    private final Path shown;

    /** Made by Declarative Services: in the folder with the settings of all windows. */
    @Activate
    public RecentDossiers() {
        this(settings());
    }

    /**
     * @param window the folder with the settings of this window
     */
    RecentDossiers(Path window) {
        all = window.resolveSibling("recent");
        shown = window.resolve("shown");
    }

    private static Path settings() {
        try {
            return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL())).toAbsolutePath().normalize();
        } catch (java.net.URISyntaxException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Their folders, the last one first; those that are no longer there are left out. */
    public List<Path> all() {
        return read(all).stream().filter(folder -> Files.isRegularFile(folder.resolve("dossier.xmi"))).toList();
    }

    /** The dossier that this window showed when it was closed; empty when it showed none or the dossier is no longer there. */
    public Optional<Path> shown() {
        return read(shown).stream().filter(folder -> Files.isRegularFile(folder.resolve("dossier.xmi"))).findFirst();
    }

    /** Notes that a dossier is shown. */
    public void opened(Path folder) {
        List<Path> now = new ArrayList<>(read(all));
        now.remove(folder);
        now.addFirst(folder);
        write(all, now.subList(0, Math.min(now.size(), MOST)));
        write(shown, List.of(folder));
    }

    /** Notes that this window shows none any more. */
    public void closed() {
        write(shown, List.of());
    }

    private static List<Path> read(Path file) {
        List<Path> found = new ArrayList<>();
        try {
            for (String line : Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.<String>of()) {
                if (!line.isBlank()) {
                    found.add(Path.of(line));
                }
            }
        } catch (IOException | InvalidPathException unreadable) {
            found.clear();
        }
        return found;
    }

    private static void write(Path file, List<Path> folders) {
        try {
            Path beside = Files.createTempFile(file.getParent(), "recent", ".new");
            Files.write(beside, folders.stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException forgotten) {
            // the list is shorter next time
        }
    }
}
