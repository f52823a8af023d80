package org.rapporteur.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * That one program at a time writes a dossier. The system lets go of the lock when its process ends, however it ends; but also when
 * the process closes any other channel on the lock's file. So a program remembers the locks it has, and does not touch their files.
 */
final class DossierLock implements AutoCloseable {

    /** Far behind the text that tells who has it, so that the text can be read while it is locked. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final FileChannel channel;
    private final Path file;
    private final Map<Path, String> held;

    private DossierLock(FileChannel channel, Path file, Map<Path, String> held) {
        this.channel = channel;
        this.file = file;
        this.held = held;
    }

    /**
     * Takes the lock.
     *
     * @param file the lock's file
     * @param held the locks that this program has, by file, with who took them; the new one is added
     * @return the lock; empty when another has it
     */
    static Optional<DossierLock> take(Path file, Map<Path, String> held) throws IOException {
        String me = me();
        if (held.putIfAbsent(file, me) != null) {
            return Optional.empty();
        }
        Optional<DossierLock> lock = Optional.empty();
        try {
            lock = lock(file, me, held);
        } finally {
            if (lock.isEmpty()) {
                held.remove(file);
            }
        }
        return lock;
    }

    private static Optional<DossierLock> lock(Path file, String me, Map<Path, String> held) throws IOException {
        Files.createDirectories(file.getParent());
        // a lock that is a link could empty any file
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        try {
            FileLock lock = channel.tryLock(PLACE, 1, false);
            if (lock != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(me.getBytes(StandardCharsets.UTF_8)), 0);
                return Optional.of(new DossierLock(channel, file, held));
            }
        } catch (OverlappingFileLockException ours) {
            // another store in this program has it
        } catch (IOException problem) {
            channel.close();
            throw problem;
        }
        channel.close();
        return Optional.empty();
    }

    /** Who has the lock, as far as its file tells. */
    static String holder(Path file, Map<Path, String> held) {
        try {
            return held.containsKey(file) ? held.get(file) : Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            return file.toString();
        }
    }

    private static String me() {
        String host;
        try {
            host = InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            host = "localhost";
        }
        return System.getProperty("user.name") + "@" + host + ", " + ProcessHandle.current().pid() + ", "
                + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        held.remove(file);
    }
}
