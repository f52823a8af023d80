package org.rapporteur.felix.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.osgi.framework.Constants;

/**
 * A bundle for the tests: a fragment with tests, a bundle that helps them, or one that is tested and not in the distribution.
 *
 * @param jar         where it lies
 * @param name        its symbolic name
 * @param host        the bundle that the tests belong to; empty for a bundle that is no fragment
 * @param testClasses the names of its classes that end in {@code Test}, sorted
 */
public record Fragment(Path jar, String name, Optional<String> host, List<String> testClasses) {

    private static final String TEST_CLASS = "Test.class";

    /** JUnit itself is not installed: the framework offers the classes that the runner already has. */
    private static final Pattern JUNIT = Pattern.compile("junit-.*|org\\.opentest4j|org\\.apiguardian.*");

    /** The bundles at these places, in their order, those of a folder sorted by the names of their files. */
    public static List<Fragment> in(List<Path> places) throws IOException {
        var found = new ArrayList<Fragment>();
        for (var place : places) {
            for (var jar : Files.isDirectory(place) ? jars(place) : List.of(place)) {
                read(jar).filter(bundle -> !JUNIT.matcher(bundle.name()).matches()).ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
        }
    }

    /** Whether its tests run in the workbench: they belong to a bundle that sees a window, or help such tests. */
    public boolean needsWindow() {
        return host.orElse(name).endsWith(".ui") || name.endsWith(".ui.testkit");
    }

    /** Reads one jar; empty when it is no bundle. */
    static Optional<Fragment> read(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            var manifest = jar.getManifest();
            if (manifest == null || manifest.getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME) == null) {
                return Optional.empty();
            }
            var headers = manifest.getMainAttributes();
            var classes = jar.stream().map(ZipEntry::getName).filter(name -> name.endsWith(TEST_CLASS) && !name.contains("$"))
                    .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.')).sorted().toList();
            return Optional.of(new Fragment(file, bare(headers.getValue(Constants.BUNDLE_SYMBOLICNAME)),
                    Optional.ofNullable(headers.getValue(Constants.FRAGMENT_HOST)).map(Fragment::bare), classes));
        }
    }

    private static String bare(String header) {
        return header.replaceFirst(";.*", "").strip();
    }
}
