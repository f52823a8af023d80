package org.rapporteur.questionnaire.ui.editor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.questionnaire.ui.PageFrame;
import org.rapporteur.ui.testkit.TestPage;

/** What the tests of the page on which questionnaires are written have in common: the sample, with the template of a region. */
abstract class QuestionnaireFrame extends PageFrame {

    static final String TITLE = "Questionnaire";

    @Override
    protected Path dossier(Path fresh) {
        return window.copyOfSample("imp-2003", fresh);
    }

    TestPage page() {
        return TestPage.open(window, session, "see", TITLE);
    }

    TestPage withTemplate() {
        TestPage page = page();
        page.press("Begin with the region’s questionnaire");
        window.await("the tree", () -> !page.all(Tree.class).isEmpty());
        return page;
    }

    void select(TestPage page, String line) {
        Tree tree = page.all(Tree.class).getFirst();
        window.run(() -> {
            TreeItem found = items(tree.getItems()).filter(item -> item.getText().startsWith(line)).findFirst()
                    .orElseThrow(() -> new AssertionError(line + " is not in " + items(tree.getItems()).map(TreeItem::getText).toList()));
            tree.select(found);
            var event = new Event();
            event.item = found;
            tree.notifyListeners(SWT.Selection, event);
        });
    }

    static Stream<TreeItem> items(TreeItem[] items) {
        return Arrays.stream(items).flatMap(item -> Stream.concat(Stream.of(item), items(item.getItems())));
    }

    Questionnaire questionnaire() {
        return window.get(() -> session.dossier().getQuestionnaires().getLast());
    }

    List<String> questions() {
        return window.get(() -> questionnaire().getSections().getFirst().getQuestions().stream().map(Question::getId).toList());
    }

    /** The field after a label that is called so. */
    Text field(TestPage page, String label) {
        return window.get(() -> page.all(Text.class).stream().filter(text -> label.equals(labelOf(text))).findFirst().orElseThrow(
                () -> new AssertionError(page.all(Text.class).stream().map(QuestionnaireFrame::labelOf).toList().toString())));
    }

    private static String labelOf(Text text) {
        var row = text.getParent().getParent();
        var all = Arrays.asList(row.getParent().getChildren());
        int at = all.indexOf(row);
        return at > 0 && all.get(at - 1) instanceof org.eclipse.swt.widgets.Label label ? label.getText() : "";
    }
}
