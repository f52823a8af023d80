package org.rapporteur.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.testkit.TestWindow;

/** Whoever hears the window instead of seeing it is told what each control is. */
class AccessibilityTest {

    private final TestWindow window = new TestWindow();

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void everyControlOfEveryPartHasAName(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        var nameless = new TreeSet<String>();
        window.run(() -> {
            for (IViewReference view : window.page().getViewReferences()) {
                window.page().activate(view.getPart(true));
                look(window.window().getShell(), view.getId(), nameless);
            }
            session.dossier().getRegions().forEach(region -> {
                window.service(Opening.class).show(region);
                everyTab(window.window().getShell(), region.getId(), nameless);
            });
            window.service(Opening.class).show(session.dossier().getDocuments().getFirst());
            look(window.window().getShell(), "document", nameless);
            window.service(Opening.class).show(session.dossier().getRegister().getSources().getFirst());
            look(window.window().getShell(), "source", nameless);
        });
        assertEquals(new TreeSet<String>(), nameless);
    }

    private void everyTab(Composite root, String place, TreeSet<String> nameless) {
        for (CTabFolder tabs : tabFolders(root)) {
            for (int index = 0; index < tabs.getItemCount(); index++) {
                tabs.setSelection(index);
                var event = new Event();
                event.item = tabs.getItem(index);
                tabs.notifyListeners(SWT.Selection, event);
                look(tabs, place + ", " + tabs.getItem(index).getText(), nameless);
            }
        }
    }

    /** The tabs of pages, at the foot of the editor. */
    private static List<CTabFolder> tabFolders(Composite root) {
        var found = new ArrayList<CTabFolder>();
        for (Control child : root.getChildren()) {
            if (child instanceof CTabFolder tabs && (tabs.getStyle() & SWT.BOTTOM) != 0) {
                found.add(tabs);
            } else if (child instanceof Composite composite) {
                found.addAll(tabFolders(composite));
            }
        }
        return found;
    }

    private static void look(Control control, String place, TreeSet<String> nameless) {
        if (!control.isVisible()) {
            return;
        }
        if (needsName(control) && name(control).isBlank()) {
            nameless.add(place + ": " + control.getClass().getSimpleName() + " in " + path(control));
        }
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getText().isBlank()
                        && (item.getToolTipText() == null || item.getToolTipText().isBlank())) {
                    nameless.add(place + ": ToolItem in " + path(bar));
                }
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                look(child, place, nameless);
            }
        }
    }

    private static String path(Control control) {
        var path = new StringBuilder();
        for (Composite at = control.getParent(); at != null; at = at.getParent()) {
            path.append(at.getClass().getSimpleName()).append(' ');
        }
        return path.toString();
    }

    private static boolean needsName(Control control) {
        return control instanceof Text || control instanceof StyledText || control instanceof Combo || control instanceof Table
                || control instanceof Tree || control instanceof Spinner || control instanceof org.eclipse.swt.widgets.List
                || control instanceof Button;
    }

    private static String name(Control control) {
        var event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        event.result = control instanceof Button button && !button.getText().isBlank() ? button.getText() : before(control);
        listeners(control.getAccessible()).forEach(listener -> listener.getName(event));
        return event.result == null ? "" : event.result;
    }

    /** A label right before a control names it. */
    private static String before(Control control) {
        String text = "";
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return text;
            }
            text = sibling instanceof Label label ? label.getText() : "";
        }
        return "";
    }

    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field listeners = Accessible.class.getDeclaredField("accessibleListeners");
            listeners.setAccessible(true);
            return listeners.get(accessible) instanceof List<?> list ? (List<AccessibleListener>) list : List.of();
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }
}
