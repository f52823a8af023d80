package org.rapporteur.ui.window;

import java.io.File;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Takes up plug-ins that are put into a folder, changed or deleted while the window is open, for those who develop them. The bundles that are
 * there when it begins count as known. What cannot be taken up is told in the log of the platform, and tried again when it changes again.
 */
final class PluginWatch implements AutoCloseable {

    /** Property of the framework: the folders to watch; unset: the window is not one for development. */
    private static final String FOLDERS = "rapporteur.development";

    /** How long nothing must have happened to a folder: a build writes a jar in pieces. */
    private static final long QUIET_MILLIS = 300;

    /** How long is waited for those that use what has changed. */
    private static final int REFRESH_SECONDS = 20;

    /** A jar as it was when it was last looked at. */
    private record Seen(long size, FileTime changed) {
    }

    private final BundleContext context;
    private final List<Path> folders;
    private final Guests guests;
    private final Map<Path, Seen> known = new HashMap<>();
    private final WatchService watched;
    private final Thread thread = new Thread(this::watch, "rapporteur-plugin-watch");

    /**
     * Begins to watch.
     *
     * @param context where bundles are installed
     * @param folders the folders; made where they are missing
     * @param guests starts what is found there
     * @throws IOException when they cannot be watched
     */
    PluginWatch(BundleContext context, List<Path> folders, Guests guests) throws IOException {
        this.context = context;
        this.guests = guests;
        this.folders = folders;
        watched = folders.isEmpty() ? null : folders.getFirst().getFileSystem().newWatchService();
        for (Path folder : folders) {
            Files.createDirectories(folder).register(watched, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
        }
        known.putAll(jars());
        if (!folders.isEmpty()) {
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** Watches the folders that the launcher names; none where the window is not one for development. */
    static PluginWatch ofDevelopment(BundleContext context) throws IOException {
        String told = context.getProperty(FOLDERS);
        return new PluginWatch(context, told == null ? List.of() : Stream.of(told.split(File.pathSeparator)).map(Path::of).toList(),
                Guests.asTold(sentence -> Platform.getLog(PluginWatch.class).error(sentence)));
    }

    private Map<Path, Seen> jars() throws IOException {
        Map<Path, Seen> jars = new HashMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    jars.put(file, new Seen(Files.size(file), Files.getLastModifiedTime(file)));
                }
            }
        }
        return jars;
    }

    private void watch() {
        try {
            while (true) {
                WatchKey key = watched.take();
                while (key != null) {
                    key.pollEvents();
                    key.reset();
                    key = watched.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                takeUp();
            }
        } catch (InterruptedException | ClosedWatchServiceException over) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException problem) {
            tell("plug-ins", problem);
        }
    }

    /** What has gone first: a new version may come in a file of another name. Nothing is started before all is in its place. */
    private void takeUp() throws IOException, InterruptedException {
        Map<Path, Seen> now = jars();
        Set<Bundle> started = new LinkedHashSet<>(running());
        Set<Bundle> stale = new HashSet<>();
        for (Path file : Set.copyOf(known.keySet())) {
            if (!now.containsKey(file)) {
                known.remove(file);
                for (Bundle gone : bundle(file).stream().toList()) {
                    stale.add(gone);
                    guests.limited(gone, gone::uninstall);
                }
            }
        }
        for (var one : now.entrySet()) {
            if (!one.getValue().equals(known.put(one.getKey(), one.getValue()))) {
                Optional<Bundle> before = bundle(one.getKey());
                for (Bundle changed : before.stream().toList()) {
                    stale.add(changed);
                    guests.limited(changed, () -> {
                        changed.stop(Bundle.STOP_TRANSIENT);
                        changed.update();
                    });
                }
                before.or(() -> installed(one.getKey())).ifPresent(started::add);
            }
        }
        refresh(stale);
        for (Bundle bundle : started) {
            if ((bundle.getState() & (Bundle.INSTALLED | Bundle.RESOLVED)) != 0 && bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null) {
                guests.start(bundle);
            }
        }
    }

    private List<Bundle> running() {
        return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getState() == Bundle.ACTIVE).toList();
    }

    private Optional<Bundle> installed(Path file) {
        try {
            return Optional.of(context.installBundle("reference:" + file.toUri().toString().replaceFirst("^file:/+", "file:/")));
        } catch (BundleException | RuntimeException problem) {
            tell(file.toString(), problem);
            return Optional.empty();
        }
    }

    /** Those that use what has changed are stopped by the framework, which starts none that was started for this time only. */
    private void refresh(Set<Bundle> stale) throws InterruptedException {
        if (!stale.isEmpty()) {
            var done = new CountDownLatch(1);
            context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class).refreshBundles(stale, event -> done.countDown());
            done.await(REFRESH_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** The platform puts a word of its own before the place from which a bundle was installed at the start. */
    private Optional<Bundle> bundle(Path file) {
        String place = file.toUri().toString().replaceFirst("^file:/+", "file:/");
        return Arrays.stream(context.getBundles()).filter(bundle -> bundle.getLocation().endsWith(place)).findFirst();
    }

    private static void tell(String what, Exception problem) {
        Platform.getLog(PluginWatch.class).log(Status.error(what + ": " + problem.getMessage(), problem));
    }

    @Override
    public void close() throws IOException {
        thread.interrupt();
        if (watched != null) {
            watched.close();
        }
    }
}
