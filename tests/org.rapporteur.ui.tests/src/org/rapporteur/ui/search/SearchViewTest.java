package org.rapporteur.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

class SearchViewTest {

    private final TestWindow window = new TestWindow();
    private Text words;
    private Tree tree;

    @BeforeEach
    void show() {
        window.run(() -> {
            try {
                window.page().showView(SearchView.ID);
            } catch (PartInitException problem) {
                throw new AssertionError(problem);
            }
        });
        var shell = window.get(() -> window.window().getShell());
        words = window.all(shell, Text.class).stream()
                .filter(text -> window.get(() -> text.getMessage().startsWith("Words to look for"))).findFirst().orElseThrow();
        tree = window.get(() -> (Tree) Arrays.stream(words.getParent().getChildren()).filter(Tree.class::isInstance).findFirst().orElseThrow());
    }

    @AfterEach
    void close() {
        window.run(() -> words.setText(""));
        window.close();
    }

    private List<String> results() {
        return window.get(() -> Arrays.stream(tree.getItems()).flatMap(group -> Arrays.stream(group.getItems())).map(TreeItem::getText)
                .toList());
    }

    @Test
    void wordsAreFoundWhileOneTypesAndLeadToTheirPlace(@TempDir Path folder) {
        window.open(window.copyOfSample("imp-2003", folder));
        window.run(() -> words.setText("NAIRÓBI"));
        window.await("results", () -> results().stream().anyMatch(text -> text.contains("Nairobi")));
        window.picture("search");
        window.run(() -> {
            TreeItem first = tree.getItem(0).getItem(0);
            tree.setSelection(first);
            Stream.of(SWT.Selection, SWT.DefaultSelection).forEach(kind -> {
                var event = new Event();
                event.item = first;
                tree.notifyListeners(kind, event);
            });
        });
        window.await("an editor", () -> window.page().getActiveEditor() != null);
    }

    @Test
    void whatIsChangedIsFoundAtOnceAndNoMoreAfterUndo(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        window.run(() -> words.setText("zanzibaricum"));
        window.await("the end of the search", () -> tree.getItemCount() == 0);
        window.run(() -> session.set("Rename", session.dossier(), Literals.DOSSIER__TITLE, "Dialogus Zanzibaricum"));
        window.await("the new title", () -> results().size() == 1);
        window.run(session::undo);
        window.await("nothing", () -> results().isEmpty());
        assertEquals(false, window.get(session::isDirty));
    }

    @Test
    void withoutADossierTheViewSaysSo() {
        window.run(() -> words.setText("anything"));
        assertTrue(window.get(() -> tree.getItemCount() == 0));
    }
}
