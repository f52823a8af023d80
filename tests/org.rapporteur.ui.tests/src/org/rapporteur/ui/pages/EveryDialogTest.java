package org.rapporteur.ui.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.look.Palette;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;

/** Each dialog that a command opens is seen whole in both themes, is heard, and is used with the keyboard. */
class EveryDialogTest {

    private static final List<String> DIALOGS = List.of("org.rapporteur.ui.export", "org.rapporteur.ui.import", "org.rapporteur.ui.newMeeting",
            "org.rapporteur.ui.new", "org.rapporteur.ui.about", "org.rapporteur.questionnaire.ui.collect");

    private final TestWindow window = new TestWindow();
    private final Sight sight = new Sight(window);
    private final Reach reach = new Reach(window);
    private final TreeSet<String> keys = new TreeSet<>();

    @AfterEach
    void close() {
        TestWizard.closeAll(window);
        window.close();
        sight.chooseNoTheme();
    }

    @Test
    void everyDialogIsWhole(@TempDir Path folder) {
        window.open(window.copyOfSample("imp-2003", folder));
        sight.inBothThemes(palette -> DIALOGS.forEach(dialog -> {
            TestWizard.open(window, dialog);
            String name = "wizard-" + dialog.substring(dialog.lastIndexOf('.') + 1);
            window.picture("pages/" + name + Sight.ending(palette));
            do {
                sight.lookForCutOff(name + Sight.ending(palette), window.dialog());
                if (palette == Palette.LIGHT) {
                    reach.look(name);
                    window.run(() -> twice(window.dialog()).forEach(letter -> keys.add(name + ": " + letter)));
                }
            } while (next());
            TestWizard.closeAll(window);
        }));
        sight.assertWhole();
        reach.assertWhole();
        assertEquals(List.of(), List.copyOf(keys), "keys that two controls have");
    }

    /** Goes to the next page of a wizard, if there is one that can be reached. */
    private boolean next() {
        Shell dialog = window.dialog();
        return window.get(() -> dialog.getData() instanceof WizardDialog wizard && wizard.getCurrentPage().canFlipToNextPage() && goesOn(wizard));
    }

    private static boolean goesOn(WizardDialog wizard) {
        IWizardPage before = wizard.getCurrentPage();
        wizard.showPage(before.getNextPage());
        return wizard.getCurrentPage() != before;
    }

    /** The letters after Alt that lead to more than one control. */
    private static List<Character> twice(Shell dialog) {
        List<Character> letters = RegionPage.controls(dialog).filter(Control::isVisible)
                .map(control -> control instanceof Label label ? label.getText() : control instanceof Button button ? button.getText() : "")
                .map(text -> text.replace("&&", "")).filter(text -> text.indexOf('&') >= 0)
                .map(text -> Character.toLowerCase(text.charAt(text.indexOf('&') + 1))).toList();
        return letters.stream().filter(letter -> Collections.frequency(letters, letter) > 1).distinct().toList();
    }
}
