package org.rapporteur.region.africa.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWindow;

class ConferencesTest {

    private final TestWindow window = new TestWindow();
    private DossierSession session;

    @BeforeEach
    void open(@TempDir Path folder) {
        session = window.open(window.copyOfSample("imp-2003", folder));
    }

    @AfterEach
    void close() {
        window.close();
    }

    private TestPage page(String title) {
        return TestPage.open(window, session, "africa", title);
    }

    @Test
    void theAnswerIsShownCountryByCountry() {
        TestPage page = page("Conference and answer");
        page.awaits("IMP Conference in Addis Ababa, June 2003 answers: Nairobi Conference, May 2002.");
        Table table = page.all(Table.class).getFirst();
        assertEquals(12, window.get(table::getItemCount));
        page.pictures("africa-answers");
        page.type("concrete action and progress made since the Nairobi Conference", "action since Nairobi");
        page.undoToClean(1);
    }

    @Test
    void theFrameworkIsADraftWithCommentsAndANextReader() {
        TestPage page = page("Strategic Framework");
        page.awaits("No comment on the draft is on record. Add who commented, where and when, and whether it has been dealt with.");
        page.awaits("UNHCR");
        page.awaits("future meetings of African government experts and the Summit of AU Heads of State");
        page.pictures("africa-framework");
        page.press("Add");
        page.awaits("One comment on the draft; 0 dealt with.");
        page.undoToClean(1);
    }
}
