package org.rapporteur.ui.window;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Identified;
import org.rapporteur.model.Region;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;
import org.rapporteur.ui.testkit.TestWizard;

/** Whoever hears the window instead of seeing it is told what each control is, and whoever has no mouse gets everywhere in the order of reading. */
class AccessibilityTest {

    private static final List<String> DIALOGS = List.of("org.rapporteur.ui.export", "org.rapporteur.ui.import", "org.rapporteur.ui.newMeeting",
            "org.rapporteur.ui.new", "org.rapporteur.ui.about", "org.rapporteur.questionnaire.ui.collect");

    private static final int PRESSES = 5;

    private final TestWindow window = new TestWindow();
    private final Heard heard = new Heard();
    private final TreeSet<String> nameless = new TreeSet<>();
    private final TreeSet<String> backwards = new TreeSet<>();
    private final TreeSet<String> traps = new TreeSet<>();

    @AfterEach
    void close() {
        TestWizard.closeAll(window);
        window.close();
    }

    @Test
    void everyControlOfEveryViewAndPageHasANameAndItsPlaceInTheOrder(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        for (IViewReference view : window.get(() -> List.of(window.page().getViewReferences()))) {
            window.run(() -> window.page().activate(view.getPart(true)));
            look(view.getId());
        }
        for (EObject object : window.get(() -> oneOfEach(session.dossier()))) {
            window.run(() -> window.service(Opening.class).show(object));
            String editor = window.get(() -> window.page().getActiveEditor().getTitle());
            look(editor);
            for (CTabItem tab : window.get(this::tabs)) {
                window.run(() -> show(tab));
                look(editor + ", " + window.get(tab::getText));
                leave((Composite) window.get(tab::getControl), editor + ", " + window.get(tab::getText));
            }
            window.run(() -> window.page().closeAllEditors(false)); // many at once are slow to close
        }
        assertAll(() -> assertEquals(List.of(), List.copyOf(nameless), "without name"),
                () -> assertEquals(List.of(), List.copyOf(backwards), "against the order of reading"),
                () -> assertEquals(List.of(), List.copyOf(traps), "that keep the keyboard"));
    }

    @Test
    void everyControlOfEveryDialogHasANameAndAKeyOfItsOwn(@TempDir Path folder) {
        window.open(window.copyOfSample("imp-2003", folder));
        var keys = new ArrayList<String>();
        for (String dialog : DIALOGS) {
            TestWizard.open(window, dialog);
            do {
                look(dialog);
                window.run(() -> dialogs().map(shell -> dialog + ": " + twice(shell)).filter(told -> !told.endsWith("[]")).forEach(keys::add));
            } while (next());
            TestWizard.closeAll(window);
        }
        assertAll(() -> assertEquals(List.of(), List.copyOf(nameless), "without name"),
                () -> assertEquals(List.of(), List.copyOf(backwards), "against the order of reading"),
                () -> assertEquals(List.of(), keys, "keys that two controls have"));
    }

    /** Goes to the next page of a wizard, if there is one that can be reached. */
    private boolean next() {
        return window.get(() -> dialogs().map(Shell::getData).filter(WizardDialog.class::isInstance).map(WizardDialog.class::cast).findFirst()
                .filter(wizard -> wizard.getCurrentPage().canFlipToNextPage()).map(wizard -> {
                    IWizardPage before = wizard.getCurrentPage();
                    wizard.showPage(before.getNextPage());
                    return wizard.getCurrentPage() != before;
                }).orElse(false));
    }

    private Stream<Shell> dialogs() {
        return Stream.of(window.window().getShell().getDisplay().getShells()).filter(shell -> shell.isVisible() && shell != window.window().getShell());
    }

    /** The letters after Alt that lead to more than one control. */
    private static List<Character> twice(Shell dialog) {
        List<Character> letters = controls(dialog).filter(Control::isVisible)
                .map(control -> control instanceof Label label ? label.getText() : control instanceof Button button ? button.getText() : "")
                .map(text -> text.replace("&&", "")).filter(text -> text.indexOf('&') >= 0)
                .map(text -> Character.toLowerCase(text.charAt(text.indexOf('&') + 1))).toList();
        return letters.stream().filter(letter -> Collections.frequency(letters, letter) > 1).distinct().toList();
    }

    /** All regions, whose pages differ, and one object of each other kind that has an editor. */
    private static List<EObject> oneOfEach(Dossier dossier) {
        var kinds = new HashSet<EClass>();
        return Stream.concat(dossier.eContents().stream(), dossier.getRegister().eContents().stream())
                .filter(object -> object instanceof Identified && (object instanceof Region || kinds.add(object.eClass()))).toList();
    }

    /** The tabs of pages, at the foot of the editor. */
    private List<CTabItem> tabs() {
        return controls(window.window().getShell()).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
                .filter(folder -> folder.isVisible() && (folder.getStyle() & SWT.BOTTOM) != 0).flatMap(folder -> Stream.of(folder.getItems())).toList();
    }

    private static void show(CTabItem tab) {
        tab.getParent().setSelection(tab);
        var event = new Event();
        event.item = tab;
        tab.getParent().notifyListeners(SWT.Selection, event);
    }

    /** Looks once all that was made has been named, which is done before the window has nothing more to do. */
    private void look(String place) {
        window.await("the window to come to rest", () -> !window.window().getShell().getDisplay().readAndDispatch());
        window.run(() -> Stream.of(window.window().getShell().getDisplay().getShells()).filter(Shell::isVisible).flatMap(AccessibilityTest::controls)
                .filter(Control::isVisible).flatMap(AccessibilityTest::used).filter(used -> heard.name(used).isBlank())
                .forEach(used -> nameless.add(place + ": " + used.getClass().getSimpleName() + " in " + path(used))));
        window.run(() -> Stream.of(window.window().getShell().getDisplay().getShells()).filter(Shell::isVisible).flatMap(AccessibilityTest::controls)
                .filter(control -> control.isVisible() && control instanceof Composite && !isFrame(control))
                .flatMap(control -> backwards((Composite) control)).forEach(wrong -> backwards.add(place + ": " + wrong)));
    }

    /** What the platform arranges around views and pages. */
    private boolean isFrame(Control control) {
        return control == window.window().getShell() || control instanceof CTabFolder;
    }

    /** Neighbours in the order of the Tab key that are read the other way round. */
    private static Stream<String> backwards(Composite parent) {
        List<Control> order = Stream.of(parent.getTabList()).filter(AccessibilityTest::takesKeyboard).toList();
        return IntStream.range(1, order.size()).filter(i -> isBefore(order.get(i).getBounds(), order.get(i - 1).getBounds()))
                .mapToObj(i -> order.get(i - 1) + " then " + order.get(i) + " in " + path(order.get(i)));
    }

    /** Whether the keyboard can come to a control or to something in it. */
    private static boolean takesKeyboard(Control control) {
        return control.isVisible() && !control.getBounds().isEmpty() && switch (control) {
            case Label label -> false;
            case Text told when (told.getStyle() & SWT.READ_ONLY) != 0 -> false;
            case ToolBar bar -> true;
            case Composite part when part.getChildren().length > 0 -> Stream.of(part.getChildren()).anyMatch(AccessibilityTest::takesKeyboard);
            case Composite part -> part.isListening(SWT.KeyDown);
            default -> control.isEnabled();
        };
    }

    /** Whether a place is above another, or left of it in the same line. */
    private static boolean isBefore(Rectangle one, Rectangle other) {
        boolean sameLine = one.y < other.y + other.height && other.y < one.y + one.height;
        boolean sameColumn = one.x < other.x + other.width && other.x < one.x + one.width;
        return sameColumn && one.y + one.height <= other.y || sameLine && one.x + one.width <= other.x;
    }

    /** The Tab key leads away from each kind of control that has a use for keys of its own. */
    private void leave(Composite page, String place) {
        var kinds = new HashSet<String>();
        for (Control control : window.get(() -> controls(page).filter(Control::isVisible).filter(AccessibilityTest::usesKeys).toList())) {
            if (window.get(() -> kinds.add(control.getClass() + " " + control.getStyle()) && control.setFocus() && control.isFocusControl())) {
                if (!leaves(control)) {
                    traps.add(window.get(() -> place + ": " + control + " in " + path(control)));
                }
            }
        }
    }

    /** Whether the keyboard goes on; a page that is still being shown may take it back or miss a key, but not again and again. */
    private boolean leaves(Control control) {
        for (int pressed = 0; pressed < PRESSES; pressed++) {
            window.press(SWT.TAB);
            window.await("the window to come to rest", () -> !window.window().getShell().getDisplay().readAndDispatch());
            if (window.get(() -> control.isDisposed() || !control.isFocusControl())) {
                return true;
            }
        }
        return false;
    }

    private static boolean usesKeys(Control control) {
        return control instanceof Table || control instanceof Tree || control instanceof Text text && (text.getStyle() & SWT.MULTI) != 0
                || control instanceof Canvas && control.isListening(SWT.KeyDown);
    }

    /** What is used in a control, and has to say what it is. */
    private static Stream<? extends Widget> used(Control control) {
        return switch (control) {
            case ToolBar bar -> Stream.of(bar.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0);
            case Button button -> Stream.of(button);
            case Text field -> Stream.of(field);
            case StyledText field -> Stream.of(field);
            case Combo choice -> Stream.of(choice);
            case CCombo choice -> Stream.of(choice);
            case Spinner number -> Stream.of(number);
            case DateTime date -> Stream.of(date);
            case Table table -> Stream.of(table);
            case Tree tree -> Stream.of(tree);
            case org.eclipse.swt.widgets.List list -> Stream.of(list);
            case Link link -> Stream.of(link);
            case Canvas drawn when drawn.isListening(SWT.KeyDown) && drawn.getChildren().length == 0 -> Stream.of(drawn);
            default -> Stream.empty();
        };
    }

    private static Stream<Control> controls(Control root) {
        return root instanceof Composite composite
                ? Stream.concat(Stream.of(root), Stream.of(composite.getChildren()).flatMap(AccessibilityTest::controls)) : Stream.of(root);
    }

    private static String path(Widget used) {
        var path = new ArrayList<String>();
        if (used instanceof ToolItem item) {
            Optional.ofNullable(item.getToolTipText()).ifPresent(path::add);
        }
        Composite first = used instanceof ToolItem item ? item.getParent() : ((Control) used).getParent();
        for (Composite at = first; at != null; at = at.getParent()) {
            path.add(at.getClass().getSimpleName());
        }
        return String.join(" ", path);
    }
}
