package org.rapporteur.ui.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.ExpandableComposite;

/**
 * Names, as they come, the controls that nobody has named: as those who see understand them, by the label before them, by their tip, or
 * by the heading above. So controls of the platform and of regions of others are named, too.
 */
final class Naming {

    /** How many parts above a control its label may stand. */
    private static final int LEVELS = 3;

    private Naming() {
    }

    /** Names a widget, if it needs a name and has none. */
    static void name(Widget widget) {
        switch (widget) {
            case ToolItem item when item.getText().isEmpty() -> Optional.ofNullable(item.getToolTipText())
                    .ifPresent(tip -> Accessible.name(item, plain(tip)));
            case Control control when needsName(control) && !Accessible.isNamed(control) -> word(control).map(Naming::plain)
                    .filter(name -> !name.isEmpty()).ifPresent(name -> Accessible.name(control, name));
            default -> {
                // says what it is by its text, or is nothing to use
            }
        }
    }

    private static boolean needsName(Control control) {
        return switch (control) {
            case Button button -> button.getText().isEmpty();
            case Text field -> true;
            case StyledText field -> true;
            case Combo choice -> true;
            case CCombo choice -> true;
            case Spinner number -> true;
            case DateTime date -> true;
            case Table table -> true;
            case Tree tree -> true;
            case org.eclipse.swt.widgets.List list -> true;
            default -> false;
        };
    }

    private static Optional<String> word(Control control) {
        return before(control).or(() -> Optional.ofNullable(control.getToolTipText()))
                .or(() -> control instanceof Text text ? Optional.of(text.getMessage()).filter(message -> !message.isEmpty()) : Optional.empty())
                .or(() -> above(control.getParent(), LEVELS)).or(() -> told(control));
    }

    /** What only tells something tells it for its dialog. */
    private static Optional<String> told(Control control) {
        return Optional.of(control.getShell().getText()).filter(title -> !title.isEmpty() && (control.getStyle() & SWT.READ_ONLY) != 0
                && control instanceof Text);
    }

    /** What the label right before a control says. */
    private static Optional<String> before(Control control) {
        List<Control> siblings = List.of(control.getParent().getChildren());
        int place = siblings.indexOf(control);
        return place <= 0 ? Optional.empty() : label(siblings.get(place - 1));
    }

    private static Optional<String> label(Control control) {
        return Optional.of(switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            default -> "";
        }).filter(text -> !text.isBlank());
    }

    private static Optional<String> above(Composite part, int levels) {
        if (levels == 0 || part == null || part.getParent() == null) {
            return Optional.empty();
        }
        return Stream.<Optional<String>>of(heading(part), before(part)).flatMap(Optional::stream).findFirst()
                .or(() -> above(part.getParent(), levels - 1));
    }

    private static Optional<String> heading(Composite part) {
        return Optional.of(switch (part) {
            case Group group -> group.getText();
            case ExpandableComposite section -> section.getText();
            default -> "";
        }).filter(text -> !text.isBlank());
    }

    /** Without what marks a key, a colon or a star after it. */
    private static String plain(String text) {
        return text.replace("&", "").replaceAll("[\\s:*]+$", "").strip();
    }
}
