package org.rapporteur.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.testkit.TestWindow;

class ExplorerTest {

    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theExplorerShowsTheRegionsOfTheDossier(@TempDir Path folder) {
        window.open(window.copyOfSample("imp-2003", folder));
        Tree tree = window.all((Composite) window.get(() -> window.window().getShell()), Tree.class).getFirst();
        window.await("the regions", () -> tree.getItemCount() > 0);
        window.picture("explorer");
        assertEquals(List.of("Africa", "Issyk-Kul Dialogue", "Caribbean", "South Eastern Europe", "Berne Initiative", "Migrant remittances"),
                window.get(() -> Arrays.stream(tree.getItems()).map(TreeItem::getText).toList()));
    }
}
