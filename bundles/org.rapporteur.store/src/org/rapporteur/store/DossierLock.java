package org.rapporteur.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    private final Map<Path, Holder> held;

    private DossierLock(FileChannel channel, Path file, Map<Path, Holder> held) {
        this.channel = channel;
        this.file = file;
        this.held = held;
    }

    /**
     * Takes the lock.
     *
     * @param file the lock's file
     * @param held the locks that this program has, by file, with who took them; the new one is added
     * @param me who takes it
     * @return the lock; empty when another has it
     */
    static Optional<DossierLock> take(Path file, Map<Path, Holder> held, Holder me) throws IOException {
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

    private static Optional<DossierLock> lock(Path file, Holder me, Map<Path, Holder> held) throws IOException {
        Files.createDirectories(file.getParent());
        // a lock that is a link could empty any file
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        try {
            FileLock lock = channel.tryLock(PLACE, 1, false);
            if (lock != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(me.text().getBytes(StandardCharsets.UTF_8)), 0);
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
    static Optional<Holder> holder(Path file, Map<Path, Holder> held) {
        Holder ours = held.get(file);
        try (var channel = ours == null ? FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS) : null) {
            return ours == null ? Holder.parse(head(channel)) : Optional.of(ours);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String head(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(4096);
        channel.read(buffer, 0);
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        held.remove(file);
    }
}
