package org.rapporteur.ui.pages;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.testkit.TestWindow;

class PagesTest {

    @TempDir
    private Path folder;
    private final TestWindow window = new TestWindow();
    private RegionPagesRobot robot;

    @BeforeEach
    void open() {
        robot = new RegionPagesRobot(window, window.open(window.copyOfSample("imp-2003", folder)));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void eachCommonPageOfARegionIsShown() {
        robot.openRegion("africa");
        for (String page : new String[] { "Overview", "Meetings", "Recommendations", "Members", "Delegations" }) {
            robot.page(page);
            window.picture("page-" + page.toLowerCase());
        }
    }
}
