package org.rapporteur.questionnaire.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.ModelPackage;
import org.rapporteur.model.Question;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.questionnaire.ui.SampleDossier;
import org.rapporteur.ui.paper.Paper;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.testkit.TestPage;
import org.rapporteur.ui.testkit.TestWizard;

/** The page on which questionnaires are written. */
class QuestionnairePageTest extends QuestionnaireFrame {

    private static Canvas paper(TestPage page) {
        return page.one(Canvas.class, canvas -> canvas.getData() instanceof Paper);
    }

    private String preview(TestPage page) {
        return window.get(() -> ((Paper) paper(page).getData()).text());
    }

    @Test
    void theTemplateOfARegionBecomesAQuestionnaireThatIsShownAsItsForm() {
        TestPage empty = page();
        empty.pictures("questionnaire-none");
        TestPage page = withTemplate();
        window.await("the form; it shows " + preview(page), () -> preview(page).contains("How to answer") && preview(page).contains("Tick all that apply"));
        page.awaits("Nothing is wrong with it; no text is missing in any of its languages.");
        page.pictures("questionnaire-editor");
        Combo language = page.all(Combo.class).getLast();
        window.run(() -> {
            language.setText("French");
            language.notifyListeners(SWT.Selection, new Event());
        });
        window.await("the form in French", () -> preview(page).contains("Comment répondre"));
        assertEquals(SWT.LEFT_TO_RIGHT, window.get(() -> paper(page).getOrientation()));
        window.run(() -> session.set("Write in Arabic", questionnaire().getTitles().getLast(), ModelPackage.Literals.TEXT__LANGUAGE, "ar"));
        window.await("Arabic", () -> List.of(language.getItems()).contains("Arabic"));
        window.run(() -> {
            language.setText("Arabic");
            language.notifyListeners(SWT.Selection, new Event());
        });
        window.await("the form from right to left", () -> paper(page).getOrientation() == SWT.RIGHT_TO_LEFT);
        page.undoToClean(2);
    }

    @Test
    void aQuestionIsAddedWrittenMovedAndRemovedAndEachStepIsUndone() {
        TestPage page = withTemplate();
        List<String> before = questions();
        select(page, "1.1");
        page.press("Question +");
        page.type("New question", "Who coordinates?");
        window.await("the question in the form", () -> preview(page).contains("1.2  Who coordinates?"));
        String made = questions().get(1);
        assertFalse(before.contains(made));
        Tree tree = page.all(Tree.class).getFirst();
        page.key(tree, SWT.MOD1, SWT.ARROW_UP);
        assertEquals(made, questions().getFirst());
        assertEquals("Move “Who coordinates?”", page.undoLabel());
        page.choose("text", "one of");
        page.awaits("1.1 Who coordinates? | " + made + " asks to choose, but has no choices. Add them, or ask for another kind of answer.");
        Table faults = page.all(Table.class).getLast();
        page.select(faults, "1.1 Who coordinates?");
        window.run(() -> faults.notifyListeners(SWT.DefaultSelection, new Event()));
        page.pictures("questionnaire-faults");
        page.press("Choice +");
        page.type("New choice", "A ministry");
        window.await("the choice in the form", () -> preview(page).contains("☐\u00a0A ministry"));
        select(page, "1.1");
        page.press("Remove");
        assertEquals(before, questions());
        page.undoToClean(8);
    }

    @Test
    void aConditionIsCheckedWhileItIsTyped() {
        TestPage page = withTemplate();
        select(page, "1.2");
        Text field = field(page, "Condition");
        window.run(() -> {
            field.setFocus();
            field.setText("nobody = ");
        });
        window.await("the refusal", () -> page.says().stream().anyMatch(text -> text.contains("The condition cannot be read")));
        String first = questions().getFirst();
        window.run(() -> field.setText(first + " is answered"));
        window.await("the sentence; it says " + page.says(), () -> page.says().stream().anyMatch(text -> text.startsWith("Answer only if")));
        page.pictures("questionnaire-condition");
        window.run(() -> field.notifyListeners(SWT.DefaultSelection, new Event()));
        assertEquals(first + " is answered", window.get(() -> questionnaire().getSections().getFirst().getQuestions().get(1).getCondition()));
        page.undoToClean(2);
    }

    @Test
    void aVersionThatWasSentIsChangedInANewOne() {
        TestPage page = withTemplate();
        Questionnaire first = questionnaire();
        window.run(() -> session.edit("freeze", () -> first.setFrozen(true)));
        page.awaits("This version was sent and stays as it is, so that answers keep their questions.");
        select(page, "1.1");
        assertFalse(window.get(() -> field(page, "Unit").getEditable()));
        int before = questions().size();
        TestWizard asked = page.opens("Question +");
        window.picture("questionnaire-frozen");
        asked.press("Yes");
        window.await("the new version", () -> questionnaire() != first && questions().size() == before + 1);
        assertEquals(2, window.get(() -> questionnaire().getVersion()));
        assertEquals(before, window.get(() -> first.getSections().getFirst().getQuestions().size()));
        page.undoToClean(4);
    }

    @Test
    void besideTheFieldsOfAVersionThatWasSentStandsWhenAndTheWayOn() {
        window.close();
        session = window.open(SampleDossier.in(window, temp.resolve("made")));
        TestPage page = TestPage.open(window, session, "africa", TITLE);
        Questionnaire sent = window.get(() -> session.dossier().getQuestionnaires().stream().filter(one -> "africa-questionnaire".equals(one.getId()))
                .findFirst().orElseThrow());
        page.awaits("This version was sent (20 August 2023) and stays as it is, so that answers keep their questions.");
        select(page, "1.4");
        page.pictures("questionnaire-sent");
        Hyperlink on = page.one(Hyperlink.class, link -> "Go on in a new version".equals(link.getText()));
        window.run(() -> {
            on.setFocus();
            var enter = new Event();
            enter.character = SWT.CR;
            on.notifyListeners(SWT.KeyDown, enter);
        });
        Tree tree = page.all(Tree.class).getFirst();
        window.await("the new version, at the same question", () -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("1.4")
                && tree.getSelection()[0].getData() instanceof Question question && question.eContainer().eContainer() != sent);
        assertTrue(window.get(() -> field(page, "Unit").getEditable()));
        assertFalse(page.says().stream().anyMatch(text -> text.startsWith("This version was sent")), () -> page.says().toString());
        page.undoToClean(1);
    }

    @Test
    void inANarrowWindowTheFormStandsUnderTheFields() {
        TestPage page = withTemplate();
        select(page, "1.2");
        boolean filled = window.get(() -> window.window().getShell().getMaximized());
        Rectangle before = window.get(() -> window.window().getShell().getBounds());
        Canvas paper = page.one(Canvas.class, canvas -> canvas.getData() instanceof Paper);
        ScrolledForm fields = page.all(ScrolledForm.class).getFirst();
        Text condition = field(page, "Condition");
        assertTrue(window.get(() -> left(paper) >= right(fields) && right(condition) <= right(fields)), "in a wide window it stands beside them");
        window.run(() -> window.window().getShell().setMaximized(false));
        window.await("the window as it was before it filled the screen", () -> !window.window().getShell().getMaximized());
        window.run(() -> window.window().getShell().setSize(820, 860));
        window.await("the form below", () -> paper.toDisplay(0, 0).y >= fields.toDisplay(fields.getSize()).y && left(paper) < right(fields));
        window.await("the field on the page", () -> right(condition) <= right(fields) && right(fields) <= right(page.place()));
        page.pictures("questionnaire-narrow");
        window.run(() -> {
            window.window().getShell().setBounds(before);
            window.window().getShell().setMaximized(filled);
        });
        window.await("the form beside", () -> left(paper) >= right(fields));
        page.undoToClean(1);
    }

    private static int left(Control control) {
        return control.toDisplay(0, 0).x;
    }

    private static int right(Control control) {
        return control.toDisplay(control.getSize()).x;
    }

    @Test
    void aQuestionIsRevealedWhereItIsWritten() {
        withTemplate();
        Question question = window.get(() -> questionnaire().getSections().get(1).getQuestions().getFirst());
        window.run(() -> window.service(Opening.class).show(question));
        TestPage page = page();
        Tree tree = page.all(Tree.class).getFirst();
        assertTrue(window.get(() -> tree.getSelection()[0].getText()).startsWith("2.1"));
        page.undoToClean(1);
    }
}
