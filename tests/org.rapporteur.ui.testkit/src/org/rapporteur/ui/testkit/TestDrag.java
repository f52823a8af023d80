package org.rapporteur.ui.testkit;

import java.lang.reflect.Constructor;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Drags without the mouse: tells controls what the platform tells them when a hand drags, in the same order. Its methods are called by
 * the thread of the tests.
 */
public final class TestDrag {

    private final TestWindow window;

    /**
     * For one window.
     *
     * @param window the window
     */
    public TestDrag(TestWindow window) {
        this.window = window;
    }

    /**
     * Drags what a control lets be dragged now.
     *
     * @param from the control
     * @param onto on which it is dropped
     * @param at where, in the coordinates of that
     * @return whether it could be dropped there
     */
    public boolean drag(Control from, Control onto, Point at) {
        return window.get(() -> {
            var source = (DragSource) from.getData(DND.DRAG_SOURCE_KEY);
            Event start = event(DND.DROP_NONE);
            source.notifyListeners(DND.DragStart, start);
            boolean dropped = start.doit && dropped(onto, at, start.detail, null); // null: what is dragged stays in the window
            source.notifyListeners(DND.DragEnd, event(DND.DROP_NONE));
            return dropped;
        });
    }

    /**
     * Drops what is dragged in from another program.
     *
     * @param data what the other program hands over, as the transfer of the target turns it into Java
     * @param onto on which it is dropped
     * @param at where, in the coordinates of that
     * @return whether it could be dropped there
     */
    public boolean drop(Object data, Control onto, Point at) {
        return window.get(() -> dropped(onto, at, DND.DROP_COPY, data));
    }

    private static boolean dropped(Control onto, Point at, int operation, Object data) {
        var target = (DropTarget) onto.getData(DND.DROP_TARGET_KEY);
        Point there = onto.toDisplay(at);
        Event over = at(target, there, operation, data);
        target.notifyListeners(DND.DragEnter, over);
        over = at(target, there, over.detail, data);
        target.notifyListeners(DND.DragOver, over);
        target.notifyListeners(DND.DragLeave, at(target, there, over.detail, data)); // comes before what is dropped, on every platform
        if (over.detail == DND.DROP_NONE) {
            return false;
        }
        target.notifyListeners(DND.DropAccept, at(target, there, over.detail, data));
        target.notifyListeners(DND.Drop, at(target, there, over.detail, data));
        return true;
    }

    private static Event at(DropTarget target, Point there, int operation, Object data) {
        Event event = event(operation);
        event.x = there.x;
        event.y = there.y;
        event.item = target.getDropTargetEffect() == null ? null : target.getDropTargetEffect().getItem(there.x, there.y);
        event.data = data;
        return event;
    }

    /** The events of dragging are of a class that the platform keeps for itself. */
    private static Event event(int operation) {
        try {
            Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DND.class.getClassLoader()).getDeclaredConstructor();
            made.setAccessible(true);
            var event = (Event) made.newInstance();
            event.detail = operation;
            event.doit = true;
            return event;
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }
}
