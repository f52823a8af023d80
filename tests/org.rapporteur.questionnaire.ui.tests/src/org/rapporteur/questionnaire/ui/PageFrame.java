package org.rapporteur.questionnaire.ui;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;

/** What the tests of pages have in common: a dossier that is open in the window as long as a test runs. */
public abstract class PageFrame {

    /** The window. */
    protected final TestWindow window = new TestWindow();
    /** The dossier. */
    protected DossierSession session;
    /** A folder for the files of the test; the dossier lies in it, too. */
    @TempDir
    protected Path temp;

    /** Makes the dossier; the one of made-up countries, unless a test wants another. */
    protected Path dossier(Path folder) {
        return SampleDossier.in(window, folder);
    }

    /** Opens it. */
    @BeforeEach
    protected void open() {
        session = window.open(dossier(temp.resolve("dossier")));
    }

    /** Closes all. */
    @AfterEach
    protected void close() {
        TestWizard.closeAll(window);
        window.close();
    }
}
