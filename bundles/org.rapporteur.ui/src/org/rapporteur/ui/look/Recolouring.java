package org.rapporteur.ui.look;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.e4.ui.css.core.engine.CSSElementContext;
import org.eclipse.e4.ui.css.core.engine.CSSEngine;
import org.eclipse.e4.ui.css.swt.dom.WidgetElement;
import org.eclipse.e4.ui.css.swt.helpers.CSSSWTFontHelper;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.Section;
import org.rapporteur.ui.session.Pieces;

/**
 * Colours the window anew, a piece at a time. The platform would colour every control of every page and SWT would lay out all of them
 * in one go, which holds the window for seconds. So everything is taken out of the sight of the platform's engine while another theme is
 * set, and laying out is put off; then each place is given back, coloured and laid out by itself, what can be seen first.
 */
final class Recolouring {

    /** How many controls and items are worth a place of their own. */
    private static final int MANY = 60;
    private static final int MANY_UNSEEN = 20;

    private final Display display;
    private final CSSEngine engine;
    /** Those outside before those inside them. */
    private final Deque<Place> places = new ArrayDeque<>();
    private final Set<Widget> aside = new HashSet<>();
    private final Listener asked = this::drop;

    /** What the engine knows of a widget. */
    private record Known(Widget widget, CSSElementContext context, WidgetElement element) {

        void giveBack() {
            context.setElement(element);
        }

        boolean isThere() {
            return !widget.isDisposed();
        }
    }

    /** A part of the window, with those of its widgets that are in no part of their own. */
    private record Place(Composite part, List<Known> known) {
    }

    /**
     * Takes the window out of the engine's sight.
     *
     * @param display where the window is; the engine colours it
     */
    Recolouring(Display display) {
        this.display = display;
        engine = WidgetElement.getEngine(display);
        for (Shell shell : display.getShells()) {
            var known = new ArrayList<Known>();
            setAside(shell, known);
            places.push(new Place(shell, known));
        }
        places.forEach(place -> {
            place.part().setLayoutDeferred(true);
            place.known().forEach(one -> aside.add(one.widget()));
        });
        display.addFilter(SWT.Skin, asked);
    }

    private void setAside(Control control, List<Known> outer) {
        int before = outer.size();
        know(control, outer);
        items(control).forEach(item -> know(item, outer));
        if (control instanceof Composite parts) {
            Stream.of(parts.getChildren()).forEach(part -> setAside(part, outer));
            List<Known> inside = outer.subList(before, outer.size());
            if (inside.size() > MANY_UNSEEN && !(parts instanceof Shell) && (inside.size() > MANY || !parts.getVisible())) {
                places.push(new Place(parts, List.copyOf(inside)));
                inside.clear();
            }
        }
    }

    private void know(Widget widget, List<Known> all) {
        CSSElementContext context = engine.getCSSElementContext(widget);
        if (context != null && context.getElement() instanceof WidgetElement element) {
            all.add(new Known(widget, context, element));
            context.setElement(null);
            if (widget instanceof Control control) {
                CSSSWTFontHelper.restoreDefaultFont(control); // the one of the theme goes with it
            }
        }
    }

    /** The items that style sheets tell apart. */
    private static Stream<? extends Widget> items(Control control) {
        return switch (control) {
            case CTabFolder tabs -> Stream.of(tabs.getItems());
            case ToolBar tools -> Stream.of(tools.getItems());
            default -> Stream.empty();
        };
    }

    /** The platform asks each widget to be coloured, also those that it cannot see. */
    private void drop(Event event) {
        if (aside.contains(event.widget)) {
            event.type = SWT.None;
        }
    }

    /** Gives everything its colours, from now on. */
    void begin() {
        display.removeFilter(SWT.Skin, asked);
        List<Place> left = places.stream().filter(place -> !place.part().isDisposed()).toList();
        var pieces = Pieces.of(display);
        // the colours of some parts are told to the controls in them, which must not forget them again
        left.forEach(place -> pieces.add(place.part().getShell(), () -> forget(place)));
        left.forEach(place -> pieces.add(place.part(), () -> colour(place)));
        left.forEach(place -> pieces.add(place.part(), () -> place.part().setLayoutDeferred(false)));
    }

    private void forget(Place place) {
        place.known().forEach(Known::giveBack);
        place.known().stream().filter(Known::isThere).map(Known::element).forEach(WidgetElement::reset);
    }

    private void colour(Place place) {
        place.known().stream().filter(Known::isThere).map(Known::widget).forEach(this::colour);
    }

    private void colour(Widget widget) {
        engine.applyStyles(widget, false);
        if (widget instanceof Section section) {
            // it is not painted again for another colour of its bar
            section.redraw();
        }
    }
}
