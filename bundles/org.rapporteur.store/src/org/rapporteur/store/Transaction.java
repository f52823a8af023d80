package org.rapporteur.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Changes several files of a dossier as one. New files are written beside with the old ones kept, flushed, and committed by the
 * atomic rename of one folder; then they are moved into place. Before the rename the dossier is the old one, after it the new one:
 * what was broken off is rolled back or forward by the next opening. What was replaced stays as the generation before.
 * <pre>
 * .rapporteur/next/       being written: files/ the new files, old/ those they replace, changes.txt what happens to which,
 *                         generation.txt by what the generation is told from others
 * .rapporteur/commit/     the same, committed
 * .rapporteur/previous/   the same, in place: old/ is the generation before
 * </pre>
 */
final class Transaction {

    private static final String REPLACED = "replaced ";
    private static final String ADDED = "added ";
    private static final String DELETED = "deleted ";
    private static final String GENERATION = "generation.txt";

    private final Path folder;
    private final Disk disk;
    private final Path hidden;
    private final Path next;
    private final Path commit;
    private final Path previous;

    Transaction(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
        hidden = folder.resolve(DossierFolder.HIDDEN);
        next = hidden.resolve("next");
        commit = hidden.resolve("commit");
        previous = hidden.resolve("previous");
    }

    /**
     * Changes files.
     *
     * @param written content of the files that are new or different, by their path in the dossier
     * @param deleted files that are to go
     */
    void run(Map<String, byte[]> written, Set<String> deleted) throws IOException {
        recover();
        for (String file : Stream.concat(written.keySet().stream(), deleted.stream()).toList()) {
            inside(folder, file);
        }
        var changes = new ArrayList<String>();
        var folders = new TreeSet<Path>();
        for (var file : written.entrySet()) {
            Path fresh = inside(next.resolve("files"), file.getKey());
            disk.createFolder(fresh.getParent());
            disk.write(fresh, file.getValue());
            folders.add(fresh.getParent());
            boolean there = Files.exists(folder.resolve(file.getKey()));
            changes.add((there ? REPLACED : ADDED) + file.getKey());
            keepOld(there, file.getKey(), folders);
        }
        for (String file : deleted) {
            changes.add(DELETED + file);
            keepOld(Files.exists(folder.resolve(file)), file, folders);
        }
        disk.createFolder(next);
        disk.write(next.resolve(GENERATION), generationAfter(written, deleted).getBytes(StandardCharsets.UTF_8));
        disk.write(next.resolve("changes.txt"), (String.join("\n", changes) + "\n").getBytes(StandardCharsets.UTF_8));
        for (Path made : folders) {
            disk.flushFolder(made);
        }
        disk.flushFolder(next);
        disk.move(next, commit);
        try {
            disk.flushFolder(hidden);
            rollForward();
        } catch (IOException later) {
            // it is saved: who reads looks there first, and the next save or opening moves the files into place
        }
    }

    private void keepOld(boolean there, String file, Set<Path> folders) throws IOException {
        if (there) {
            Path old = inside(next.resolve("old"), file);
            disk.createFolder(old.getParent());
            disk.keep(folder.resolve(file), old);
            folders.add(old.getParent());
        }
    }

    /** Whether a committed save has not been moved into place yet. */
    boolean isBrokenOff() {
        return Files.isDirectory(commit);
    }

    /** Finishes a committed save and clears one that was not; does nothing when there is neither. */
    boolean recover() throws IOException {
        boolean forward = isBrokenOff();
        if (forward) {
            rollForward();
        }
        remove(next);
        return forward;
    }

    private void rollForward() throws IOException {
        var folders = new TreeSet<Path>();
        for (String change : changes(commit)) {
            String name = change.substring(change.indexOf(' ') + 1);
            Path target = inside(folder, name);
            Path fresh = commit.resolve("files").resolve(name);
            if (change.startsWith(DELETED)) {
                disk.delete(target);
            } else if (Files.exists(fresh)) {
                disk.createFolder(target.getParent());
                disk.move(fresh, target);
            }
            folders.add(target.getParent());
        }
        for (Path changed : folders) {
            if (Files.isDirectory(changed)) {
                disk.flushFolder(changed);
            }
        }
        remove(previous);
        disk.move(commit, previous);
    }

    /**
     * The content of a file as the last committed save has it, also when that was not moved into place yet.
     *
     * @param name its path in the dossier
     * @return where its content lies; a path where nothing is when the file was deleted
     */
    Path current(String name) throws IOException {
        if (!isBrokenOff()) {
            return folder.resolve(name);
        }
        Path fresh = commit.resolve("files").resolve(name);
        return Files.exists(fresh) || changes(commit).contains(DELETED + name) ? fresh : folder.resolve(name);
    }

    /** What the generation before held: content by path, and the paths that were added since. */
    Map<String, byte[]> previousFiles() throws IOException {
        var files = new java.util.TreeMap<String, byte[]>();
        for (String change : changes(previous)) {
            String name = change.substring(change.indexOf(' ') + 1);
            Path old = previous.resolve("old").resolve(name);
            if (Files.exists(old)) {
                files.put(name, Files.readAllBytes(old));
            }
        }
        return files;
    }

    /** Files the last save added; going back to the generation before removes them. */
    Set<String> addedSincePrevious() throws IOException {
        var added = new TreeSet<String>();
        changes(previous).stream().filter(change -> change.startsWith(ADDED)).map(change -> change.substring(ADDED.length()))
                .forEach(added::add);
        return added;
    }

    /** Whether a generation before is kept. */
    boolean hasPrevious() {
        return Files.isDirectory(previous);
    }

    private static List<String> changes(Path of) throws IOException {
        return Files.readAllLines(of.resolve("changes.txt"), StandardCharsets.UTF_8).stream().filter(line -> line.contains(" ")).toList();
    }

    /** The path of a file, which must not lead out, be it by a link: the list of changes is read from the disk. */
    private Path inside(Path within, String name) throws IOException {
        Path path = within.resolve(name).normalize();
        if (!path.startsWith(within) || path.equals(within)) {
            throw new IOException(name + " leads out of the dossier");
        }
        Path there = path.getParent();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        if (!there.toRealPath().startsWith(folder)) {
            throw new IOException(name + " leads out of the dossier");
        }
        return path;
    }

    /** Tells one generation from another: a save that is committed in between changes it, a copy of the folder does not. */
    String generation() throws IOException {
        for (Path at : List.of(commit, previous)) {
            try {
                return Files.readString(at.resolve(GENERATION)).strip();
            } catch (NoSuchFileException none) {
                // it was saved by an older Rapporteur, or it is the one before
            }
            try {
                var attributes = Files.readAttributes(at, BasicFileAttributes.class);
                return attributes.fileKey() + " " + attributes.lastModifiedTime();
            } catch (NoSuchFileException none) {
                // then it is the one before
            }
        }
        return "first";
    }

    private String generationAfter(Map<String, byte[]> written, Set<String> deleted) throws IOException {
        var all = new StringBuilder(generation());
        new TreeMap<>(written).forEach((name, content) -> all.append('\n').append(Fingerprint.of(content).sha256()).append(' ').append(name));
        new TreeSet<>(deleted).forEach(name -> all.append('\n').append(name));
        return Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8)).sha256() + "\n";
    }

    private void remove(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> content;
        try (Stream<Path> found = Files.walk(root)) {
            content = found.sorted(java.util.Comparator.reverseOrder()).toList();
        }
        for (Path path : content) {
            disk.delete(path);
        }
    }
}
