package org.rapporteur.ui.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.rapporteur.ui.session.DossierSession;

/**
 * A region of a copy of the sample, open in the window as long as a test runs.
 *
 * <pre>
 * &#64;RegisterExtension
 * private final OpenRegion region = new OpenRegion("berne");
 * </pre>
 */
public final class OpenRegion implements BeforeEachCallback, AfterEachCallback {

    private final String id;
    private Path folder;
    private TestWindow window;
    private DossierSession session;

    /**
     * @param id identifier of the region
     */
    public OpenRegion(String id) {
        this.id = id;
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        window = new TestWindow();
        folder = Files.createTempDirectory("rapporteur-" + id);
        session = window.open(window.copyOfSample("imp-2003", folder));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        window.close();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        }
    }

    /** The window. */
    public TestWindow window() {
        return window;
    }

    /** The dossier. */
    public DossierSession session() {
        return session;
    }

    /**
     * One of its pages.
     *
     * @param title what its tab says
     */
    public TestPage page(String title) {
        return TestPage.open(window, session, id, title);
    }
}
