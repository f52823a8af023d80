package org.rapporteur.ui.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;

/** One of very many is chosen with the keyboard. */
class ChooserTest {

    private static final List<String> NAMES = Stream.concat(Stream.of("Côte d’Ivoire: first round", "Côte d’Ivoire: second round"),
            IntStream.range(0, 20_000).mapToObj(number -> "Country " + number)).toList();

    private final TestWindow window = new TestWindow();
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final List<List<String>> chosen = new ArrayList<>();

    @AfterEach
    void close() {
        TestWizard.closeAll(window);
    }

    private Chooser<String> chooser() {
        return new Chooser<>(window.window().getShell(), "Choose: a country", NAMES, name -> {
            made.add(name);
            return name;
        });
    }

    private TestWizard one(Optional<String> now, String begun) {
        window.post(() -> chosen.add(chooser().one(now, begun).stream().toList()));
        return shown();
    }

    private TestWizard shown() {
        TestWizard dialog = TestWizard.shown(window);
        awaitKeyboard(only(Text.class));
        return dialog;
    }

    private <T extends Control> T only(Class<T> type) {
        return window.all(window.dialog(), type).getFirst();
    }

    private List<String> dialogs() {
        return Stream.of(window.window().getShell().getShells()).filter(Shell::isVisible).map(Shell::getText).toList();
    }

    private void awaitKeyboard(Control control) {
        window.await("the keyboard in " + control, () -> {
            control.getShell().forceActive(); // the window manager decides when
            return control.isFocusControl() && control.getDisplay().getActiveShell() == control.getShell();
        });
    }

    private void type(String typed) {
        Text filter = only(Text.class);
        window.run(() -> filter.setText(typed));
    }

    private List<String> selected() {
        Table table = only(Table.class);
        return window.get(() -> Stream.of(table.getSelection()).map(item -> item.getText()).toList());
    }

    @Test
    void onlyWhatIsSeenIsMade() {
        TestWizard dialog = one(Optional.empty(), "");
        window.await("the first names", () -> made.contains("Country 0"));
        window.picture("chooser");
        assertTrue(made.size() < 200, () -> made.size() + " of " + NAMES.size() + " were made");
        assertEquals(NAMES.size(), window.get(only(Table.class)::getItemCount));
        dialog.press("Cancel");
        dialog.awaitEnd();
    }

    @Test
    void wordsFindANameInAnyOrderWhateverItsAccentsAndPunctuation() {
        TestWizard dialog = one(Optional.empty(), "");
        type("SECOND cote d'ivoire");
        dialog.awaits("1 of 20,002"::equals, "how many are found");
        assertEquals(List.of("Côte d’Ivoire: second round"), selected());
        type("d'ivoire");
        dialog.awaits("2 of 20,002"::equals, "how many are found");
        type("country 1999");
        dialog.awaits("12 of 20,002"::equals, "how many are found");
    }

    @Test
    void theKeyboardAloneChooses() {
        TestWizard dialog = one(Optional.of("Country 7"), "co");
        window.press('t');
        window.await("what was typed on", () -> only(Text.class).getText().equals("cot"));
        assertEquals(List.of("Côte d’Ivoire: first round"), selected());
        window.press(SWT.ARROW_DOWN);
        awaitKeyboard(only(Table.class));
        window.press(SWT.ARROW_DOWN);
        window.await("the second", () -> selected().equals(List.of("Côte d’Ivoire: second round")));
        window.press(SWT.CR);
        dialog.awaitEnd();
        assertEquals(List.of(List.of("Côte d’Ivoire: second round")), chosen);
    }

    @Test
    void enterTakesTheFirstThatFits() {
        TestWizard dialog = one(Optional.empty(), "");
        type("19999");
        window.press(SWT.CR);
        dialog.awaitEnd();
        assertEquals(List.of(List.of("Country 19999")), chosen);
    }

    @Test
    void escapeLeavesEverythingAsItWas() {
        TestWizard dialog = one(Optional.of("Country 12345"), "");
        window.await("what is chosen now", () -> selected().equals(List.of("Country 12345")));
        window.press(SWT.ESC);
        dialog.awaitEnd();
        assertEquals(List.of(List.of()), chosen);
    }

    @Test
    void whatNobodyIsCalledIsToldAndCannotBeChosen() {
        TestWizard dialog = one(Optional.of("Country 7"), "");
        type("Atlantis");
        dialog.awaits("Nothing here is called “Atlantis”."::equals, "that there is none");
        window.picture("chooser-none");
        assertEquals(List.of("Choose: a country"), window.get(this::dialogs), "nothing went wrong");
        assertFalse(dialog.isEnabled("OK"));
        type("");
        dialog.awaits("20,002 of 20,002"::equals, "how many there are");
        assertEquals(List.of("Country 7"), selected());
        assertTrue(dialog.isEnabled("OK"));
    }

    @Test
    void severalAreChosenTogether() {
        window.post(() -> chosen.add(chooser().several()));
        TestWizard dialog = shown();
        type("cote");
        Table table = only(Table.class);
        window.run(() -> {
            table.selectAll();
            table.notifyListeners(SWT.Selection, new Event());
        });
        dialog.press("OK");
        dialog.awaitEnd();
        assertEquals(List.of(NAMES.subList(0, 2)), chosen);
    }
}
