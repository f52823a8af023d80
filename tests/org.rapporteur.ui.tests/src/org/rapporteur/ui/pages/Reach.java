package org.rapporteur.ui.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
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
import org.rapporteur.ui.testkit.TestWindow;

/** Whether whoever hears the window is told what each control is, and whoever has no mouse gets everywhere in the order of reading. */
final class Reach {

    private static final int PRESSES = 5;

    private final TestWindow window;
    private final Heard heard = new Heard();
    private final TreeSet<String> nameless = new TreeSet<>();
    private final TreeSet<String> backwards = new TreeSet<>();
    private final TreeSet<String> traps = new TreeSet<>();

    Reach(TestWindow window) {
        this.window = window;
    }

    /** Fails when anything that was looked at is out of reach. */
    void assertWhole() {
        assertAll(() -> assertEquals(List.of(), List.copyOf(nameless), "without name"),
                () -> assertEquals(List.of(), List.copyOf(backwards), "against the order of reading"),
                () -> assertEquals(List.of(), List.copyOf(traps), "that keep the keyboard"));
    }

    /** Looks at all that is open once it has been named, which is done before the window has nothing more to do. */
    void look(String place) {
        rest();
        window.run(() -> {
            List<Control> seen = Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).flatMap(RegionPage::controls)
                    .filter(Control::isVisible).toList();
            seen.stream().flatMap(Reach::used).filter(used -> heard.name(used).isBlank())
                    .forEach(used -> nameless.add(place + ": " + used.getClass().getSimpleName() + " in " + path(used)));
            seen.stream().filter(control -> control instanceof Composite && !isFrame(control)).flatMap(control -> backwards((Composite) control))
                    .forEach(wrong -> backwards.add(place + ": " + wrong));
        });
    }

    private void rest() {
        window.await("the window to come to rest", () -> !Display.getCurrent().readAndDispatch());
    }

    /** What the platform arranges around views and pages. */
    private boolean isFrame(Control control) {
        return control == window.window().getShell() || control instanceof CTabFolder;
    }

    /** Neighbours in the order of the Tab key that are read the other way round. */
    private static Stream<String> backwards(Composite parent) {
        List<Control> order = Stream.of(parent.getTabList()).filter(Reach::takesKeyboard).toList();
        return IntStream.range(1, order.size()).filter(i -> isBefore(order.get(i).getBounds(), order.get(i - 1).getBounds()))
                .mapToObj(i -> order.get(i - 1) + " then " + order.get(i) + " in " + path(order.get(i)));
    }

    /** Whether the keyboard can come to a control or to something in it. */
    private static boolean takesKeyboard(Control control) {
        return control.isVisible() && !control.getBounds().isEmpty() && switch (control) {
            case Label label -> false;
            case Text told when (told.getStyle() & SWT.READ_ONLY) != 0 -> false;
            case ToolBar bar -> true;
            case Composite part when part.getChildren().length > 0 -> Stream.of(part.getChildren()).anyMatch(Reach::takesKeyboard);
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

    /** Leaves each kind of control of a page that has a use for keys of its own with the Tab key. */
    void leave(Composite page, String place) {
        var kinds = new HashSet<String>();
        for (Control control : window.get(() -> RegionPage.controls(page).filter(Control::isVisible).filter(Reach::usesKeys).toList())) {
            if (window.get(() -> kinds.add(control.getClass() + " " + control.getStyle()) && control.setFocus() && control.isFocusControl())
                    && !leaves(control)) {
                traps.add(window.get(() -> place + ": " + control + " in " + path(control)));
            }
        }
    }

    /** Whether the keyboard goes on; a page that is still being shown may take it back or miss a key, but not again and again. */
    private boolean leaves(Control control) {
        for (int pressed = 0; pressed < PRESSES; pressed++) {
            window.press(SWT.TAB);
            rest();
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
