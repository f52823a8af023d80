package org.rapporteur.region.africa.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.ui.testkit.OpenRegion;
import org.rapporteur.ui.testkit.TestPage;

class ConferencesTest {

    @RegisterExtension
    private final OpenRegion region = new OpenRegion("africa");

    @Test
    void theAnswerIsShownCountryByCountry() {
        TestPage page = region.page("Conference and answer");
        page.awaits("IMP Conference in Addis Ababa, June 2003 answers: Nairobi Conference, May 2002.");
        Table table = page.all(Table.class).getFirst();
        assertEquals(12, region.window().get(table::getItemCount));
        page.type("concrete action and progress made since the Nairobi Conference", "action since Nairobi");
        page.undoToClean(1);
    }

    @Test
    void theFrameworkIsADraftWithCommentsAndANextReader() {
        TestPage page = region.page("Strategic Framework");
        page.awaits("No comment on the draft is on record. Add who commented, where and when, and whether it has been dealt with.");
        page.awaits("UNHCR");
        page.awaits("future meetings of African government experts and the Summit of AU Heads of State");
        page.press("Add");
        page.awaits("One comment on the draft; 0 dealt with.");
        page.undoToClean(1);
    }
}
