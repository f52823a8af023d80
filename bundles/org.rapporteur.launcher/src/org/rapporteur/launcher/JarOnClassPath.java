package org.rapporteur.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.osgi.framework.Constants;
import org.osgi.framework.connect.ConnectContent;

/** One jar of the class path as the content of a bundle. The file is opened when something in it is first asked for. */
final class JarOnClassPath implements ConnectContent {

    private final File file;
    private final Map<String, String> headers;
    private JarFile jar;

    /**
     * Describes a jar without opening it.
     *
     * @param headers the headers of its manifest, as they were read before
     */
    JarOnClassPath(File file, Map<String, String> headers) {
        this.file = file;
        this.headers = headers;
    }

    /** Without what would be looked up for nothing: all classes of the class path have one loader, whatever a bundle imports. */
    @Override
    public Optional<Map<String, String>> getHeaders() {
        var needed = new HashMap<>(headers);
        needed.remove(Constants.IMPORT_PACKAGE);
        needed.remove(Constants.REQUIRE_BUNDLE);
        needed.remove(Constants.DYNAMICIMPORT_PACKAGE);
        needed.computeIfPresent(Constants.EXPORT_PACKAGE, (name, exports) -> SystemPackages.withoutUses(exports));
        return Optional.of(needed);
    }

    @Override
    public Iterable<String> getEntries() throws IOException {
        return Collections.list(jar().entries()).stream().map(JarEntry::getName).collect(Collectors.toList());
    }

    @Override
    public Optional<ConnectEntry> getEntry(String path) {
        try {
            return Optional.ofNullable(jar().getJarEntry(path)).map(Entry::new);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<ClassLoader> getClassLoader() {
        return Optional.of(JarOnClassPath.class.getClassLoader());
    }

    @Override
    public void open() {
        // opened when needed
    }

    @Override
    public synchronized void close() throws IOException {
        if (jar != null) {
            jar.close();
            jar = null;
        }
    }

    private synchronized JarFile jar() throws IOException {
        if (jar == null) {
            jar = new JarFile(file, false);
        }
        return jar;
    }

    private final class Entry implements ConnectEntry {

        private final JarEntry entry;

        Entry(JarEntry entry) {
            this.entry = entry;
        }

        @Override
        public String getName() {
            return entry.getName();
        }

        @Override
        public long getContentLength() {
            return entry.getSize();
        }

        @Override
        public long getLastModified() {
            return entry.getTime();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return jar().getInputStream(entry);
        }
    }
}
