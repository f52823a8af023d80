package org.rapporteur.region.berne.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.ui.testkit.OpenRegion;
import org.rapporteur.ui.testkit.TestPage;

class InitiativeTest {

    @RegisterExtension
    private final OpenRegion region = new OpenRegion("berne");

    @Test
    void panelsAreShownWithTheMeetingsThatHostThem() {
        TestPage page = region.page("Consultations");
        Table table = page.all(Table.class).getFirst();
        assertEquals(6, region.window().get(table::getItemCount));
        assertTrue(page.says().stream().anyMatch(row -> row.startsWith("panel | Panel on the Berne Initiative, Nairobi | ")
                && row.contains("feedback from government representatives as to the objectives sought")), () -> page.says().toString());
        page.select(table, "panel");
        page.type("feedback from government representatives as to the objectives sought", "views of government representatives");
        page.undoToClean(1);
    }

    @Test
    void theFrameworkGrowsAsTwoTreesAndItsViewsTellWhatIsAgreed() {
        TestPage page = region.page("Framework");
        page.awaits("Common understandings: none on record yet. Add the first one.");
        page.press("Add an entry");
        page.awaits("New entry – open");
        page.type("New entry", "Migration is a normal feature");
        page.awaits("Migration is a normal feature – open");
        page.press("Add one below");
        page.awaits("Common understandings (2)");
        Tree tree = page.all(Tree.class).getFirst();
        assertEquals(1, region.window().get(() -> tree.getItem(0).getItemCount()));
        page.press("Add");
        Table views = page.all(Table.class).getFirst();
        region.window().await("a view", () -> views.getItemCount() == 1);
        page.pictures("berne-framework");
        TestPage standing = region.page("Agreement");
        standing.awaits("0 agreed, 0 agreed with changes, 0 disputed, 2 open.");
        standing.pictures("berne-standing");
        page.undoToClean(4);
    }

    @Test
    void theSteeringGroupIsFilledIn() {
        TestPage page = region.page("Steering group");
        page.awaits("International Migration Policy Programme");
        page.awaits("framework for inter-State co-operation for the management of international migration");
        page.type("2001", "2001-06");
        page.undoToClean(1);
    }
}
