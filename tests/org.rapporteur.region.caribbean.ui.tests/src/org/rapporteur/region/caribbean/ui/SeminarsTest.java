package org.rapporteur.region.caribbean.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.rapporteur.ui.page.Card;
import org.rapporteur.ui.testkit.OpenRegion;
import org.rapporteur.ui.testkit.TestPage;

class SeminarsTest {

    @RegisterExtension
    private final OpenRegion region = new OpenRegion("caribbean");

    private Card card(TestPage page, String title) {
        return page.one(Card.class, card -> title.equals(card.content().title()));
    }

    @Test
    void seminarAndFollowUpStandSideBySide() {
        TestPage page = region.page("Seminar and follow-up");
        assertEquals(List.of("The conclusions as a whole",
                "managing irregular migration while ensuring the protection to refugees, asylum-seekers and other persons in need of protection",
                "labour migration", "the strengthening inter-state co-operation"),
                region.window().get(() -> page.all(Card.class).stream().map(card -> card.content().title()).toList()));
        Card labour = card(page, "labour migration");
        region.window().run(() -> labour.notifyListeners(SWT.Selection, new Event()));
        page.awaits("drawn from the conclusions as a whole");
        page.pictures("caribbean-follow-up");
        page.type("labour migration", "labour migration in the region");
        page.awaits("labour migration in the region");
        page.press("Add a topic");
        page.awaits("New topic");
        page.undoToClean(2);
        page.awaits("labour migration");
    }

    @Test
    void theSessionIsAttachedToTheSeminarUnderAnotherOrganiser() {
        TestPage page = region.page("Attached sessions");
        page.awaits("followed by →");
        page.awaits("organised by IOM");
        page.awaits("organised by International Migration Policy Programme and IOM");
        page.choose("yes", "no");
        page.awaits("with, not after →");
        page.undoToClean(1);
        page.awaits("followed by →");
    }

    @Test
    void territoriesAreShownWithTheStateTheyBelongTo() {
        TestPage page = region.page("Parties");
        page.awaits("10 States and 2 territories take part; 5 observers. New: Belize, Netherlands Antilles and Turks and Caicos.");
        Table table = page.all(Table.class).getFirst();
        page.select(table, "Canada");
        page.press("Remove");
        page.awaits("10 States and 2 territories take part; 4 observers. New: Belize, Netherlands Antilles and Turks and Caicos.");
        page.undoToClean(1);
    }
}
