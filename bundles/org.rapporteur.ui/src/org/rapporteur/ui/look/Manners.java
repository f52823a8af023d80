package org.rapporteur.ui.look;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;

/** What holds for every control of the window, be it of a page, of the platform or of a region of others. */
public final class Manners {

    /** Of 255: how much of what lies below is seen through a button that cannot be pressed. */
    private static final int VEIL = 120;

    private static final String ROW = Manners.class.getName() + ".row";
    private static final String TAUGHT = Manners.class.getName();

    private Manners() {
    }

    /**
     * Begins to see to them.
     *
     * @param display where the controls are
     */
    public static void begin(Display display) {
        RightToLeft.begin(display);
        display.addFilter(SWT.Skin, Manners::spareRows);
        // said of every widget soon after it was made, and again with each theme
        display.addListener(SWT.Skin, event -> teach(event.widget));
        // what is shown late is often described late, too
        display.addFilter(SWT.Show, event -> late(event.widget));
    }

    /**
     * Rows have the colours of their table, and those that say something. Style sheets would colour each of them for itself, and the
     * table would keep the system's colours of before when another theme takes them away again.
     */
    private static void spareRows(Event event) {
        if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
            event.type = SWT.None;
        }
    }

    private static void late(Widget widget) {
        switch (widget) {
            case ToolBar bar -> Stream.of(bar.getItems()).forEach(Naming::name);
            case Shell dialog -> below(dialog).forEach(Naming::name);
            default -> {
                // was there before
            }
        }
    }

    private static Stream<Control> below(Composite part) {
        return Stream.of(part.getChildren()).flatMap(one -> one instanceof Composite more ? Stream.concat(Stream.of(one), below(more)) : Stream.of(one));
    }

    private static void teach(Widget widget) {
        Naming.name(widget);
        if (widget.getData(TAUGHT) != null) {
            return;
        }
        widget.setData(TAUGHT, true);
        if (widget instanceof Text text && (text.getStyle() & SWT.MULTI) != 0) {
            text.addListener(SWT.Traverse, Manners::tabLeaves);
        } else if (widget instanceof Button button) {
            button.addListener(SWT.Paint, event -> veil(button, event));
        } else if (widget instanceof Table rows) {
            rows.addListener(SWT.Resize, event -> wholeRows(rows));
            rows.addListener(SWT.Paint, event -> seen(rows));
            rows.addListener(SWT.SetData, Manners::drop);
        }
    }

    /** GTK asks once more for rows that go, and SWT makes them anew, for good: the next theme would fail when it comes to colour them. */
    private static void drop(Event asked) {
        if (asked.index < 0) {
            asked.item.dispose();
        }
    }

    /** Rows with icons are known to be higher only when there are some. */
    private static void seen(Table rows) {
        if (!Objects.equals(rows.getData(ROW), rows.getItemHeight())) {
            rows.setData(ROW, rows.getItemHeight());
            rows.getDisplay().asyncExec(() -> {
                if (!rows.isDisposed()) {
                    rows.getParent().layout(new Control[] { rows });
                }
            });
        }
    }

    /** A table ends with a whole row. */
    private static void wholeRows(Table rows) {
        int room = rows.getClientArea().height - rows.getHeaderHeight();
        int row = rows.getItemHeight();
        rows.setData(ROW, row);
        int rest = room % row;
        if (room > rest && rest > 0) {
            rows.setSize(rows.getSize().x, rows.getSize().y - rest);
        }
    }

    /** The keyboard goes on from a text of several lines as from any other field. */
    private static void tabLeaves(Event event) {
        event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }

    /** Pages give buttons colours, which are the same whether or not they can be pressed; dialogs leave them to the system. */
    private static void veil(Button button, Event event) {
        if (!button.isEnabled() && !(button.getShell().getData() instanceof Window)) {
            event.gc.setAlpha(VEIL);
            event.gc.setBackground(button.getParent().getBackground());
            event.gc.fillRectangle(0, 0, button.getSize().x, button.getSize().y);
        }
    }
}
