package org.rapporteur.questionnaire.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.ui.testkit.TestDrag;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWizard;

/** Questions and sections are dragged where they belong. */
class QuestionnaireDragTest extends QuestionnaireFrame {

    @Test
    void aQuestionThatIsDraggedGoesWhereItIsDropped() {
        TestPage page = withTemplate();
        List<String> before = questions();
        assertTrue(drag(page, "1.3", "1.1"));
        assertEquals(List.of(before.get(2), before.get(0), before.get(1)), questions().subList(0, 3));
        assertTrue(page.undoLabel().startsWith("Move “"), page.undoLabel());
        assertTrue(drag(page, "1.2", "2  "));
        assertEquals(before.getFirst(), window.get(() -> questionnaire().getSections().get(1).getQuestions().getLast().getId()));
        page.undoToClean(3);
    }

    @Test
    void aSectionThatIsDraggedTakesItsQuestionsWithIt() {
        TestPage page = withTemplate();
        List<String> second = window.get(() -> questionnaire().getSections().get(1).getQuestions().stream().map(Question::getId).toList());
        assertTrue(drag(page, "2  ", "1  "));
        assertEquals(second, questions());
        assertFalse(drag(page, "1  ", "1.1"), "no section goes into a question");
        assertFalse(drag(page, "1  ", "1  "), "nor into itself");
        select(page, window.get(() -> page.all(Tree.class).getFirst().getItem(0).getText()));
        assertFalse(drag(page, "1.1"), "the questionnaire itself stays");
        page.undoToClean(2);
    }

    @Test
    void whatIsDraggedInAVersionThatWasSentIsMovedInANewOne() {
        TestPage page = withTemplate();
        Questionnaire first = questionnaire();
        List<String> before = questions();
        window.run(() -> session.edit("freeze", () -> first.setFrozen(true)));
        page.awaits("This version was sent and stays as it is, so that answers keep their questions.");
        select(page, "1.3");
        Point at = middle(page, "1.1");
        window.post(() -> new TestDrag(window).drag(page.all(Tree.class).getFirst(), page.all(Tree.class).getFirst(), at));
        TestWizard.shown(window).press("Yes");
        window.await("the new version", () -> questionnaire() != first && before.get(2).equals(questionnaire().getSections().getFirst().getQuestions().getFirst().getId()));
        assertEquals(before, window.get(() -> first.getSections().getFirst().getQuestions().stream().map(Question::getId).toList()));
        page.undoToClean(4);
    }

    /** Selects a line and drags it. */
    private boolean drag(TestPage page, String line, String target) {
        select(page, line);
        return drag(page, target);
    }

    /** Drags what is selected. */
    private boolean drag(TestPage page, String target) {
        Tree tree = page.all(Tree.class).getFirst();
        return new TestDrag(window).drag(tree, tree, middle(page, target));
    }

    /** The middle of a line of the tree. */
    private Point middle(TestPage page, String line) {
        return window.get(() -> {
            Rectangle at = items(page.all(Tree.class).getFirst().getItems()).filter(item -> item.getText().startsWith(line)).findFirst().orElseThrow().getBounds();
            return new Point(at.x + Math.min(at.width, 60) / 2, at.y + at.height / 2);
        });
    }
}
