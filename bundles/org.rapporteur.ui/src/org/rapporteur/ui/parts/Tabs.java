package org.rapporteur.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.session.Pieces;

/**
 * Pages behind tabs. A page is made when it is first shown, and told of changes when it is shown again. One that throws shows its error
 * in its own place.
 */
final class Tabs {

    private final Locale locale;
    private final List<Tab> tabs = new ArrayList<>();

    /** A page, what holds its controls, and the controls once they were made. */
    private static final class Tab {
        private final EditorContent.Page page;
        private final Composite place;
        private Optional<PageControl> control = Optional.empty();
        private boolean stale;

        Tab(EditorContent.Page page, Composite place) {
            this.page = page;
            this.place = place;
        }
    }

    /**
     * @param locale language of the window
     */
    Tabs(Locale locale) {
        this.locale = locale;
    }

    /** Adds a page; what is returned holds it, and is to be put behind its tab. */
    Composite add(Composite parent, EditorContent.Page page) {
        var place = new Composite(parent, SWT.NONE);
        place.setLayout(new FillLayout());
        var tab = new Tab(page, place);
        tabs.add(tab);
        Pieces.of(place.getDisplay()).guard(place, problem -> {
            tab.control = Optional.of(error(tab, problem));
            place.layout();
        });
        return place;
    }

    /** The tab with a title; negative when there is none. */
    int index(String title) {
        return IntStream.range(0, tabs.size()).filter(index -> tabs.get(index).page.title().equals(title)).findFirst().orElse(-1);
    }

    /** What a tab says; empty when there is no such tab. */
    String title(int index) {
        return tab(index).map(tab -> tab.page.title()).orElse("");
    }

    void clear() {
        tabs.clear();
    }

    /** The page of a tab, made if it was made before; empty when there is no such tab. */
    Optional<PageControl> made(int index) {
        return tab(index).flatMap(tab -> tab.control);
    }

    /** The tab is shown: its page is made soon, or told of the changes it has missed. */
    void shown(int index) {
        tab(index).ifPresent(tab -> {
            if (tab.control.isEmpty()) {
                then(index, page -> {
                    // it is there
                });
            } else if (tab.stale) {
                tab.control.get().refresh();
                tab.stale = false;
            }
        });
    }

    /**
     * Does something with a page, once it is made and laid out.
     *
     * @param index its tab; nothing is done when there is none
     * @param what what is done
     */
    void then(int index, Consumer<PageControl> what) {
        tab(index).ifPresent(tab -> {
            var pieces = Pieces.of(tab.place.getDisplay());
            if (tab.control.isEmpty()) {
                pieces.add(tab.place, () -> make(tab));
                pieces.add(tab.place, () -> layOut(tab.place));
            }
            pieces.add(tab.place, () -> tab.control.ifPresent(what));
        });
    }

    /** A page behind another has no size yet: it takes what it will have, so that nothing is left to do when it comes to the front. */
    private static void layOut(Composite place) {
        Rectangle room = place.getParent().getClientArea();
        if (place.isVisible() || room.equals(place.getBounds())) {
            place.layout();
        } else {
            place.setBounds(room);
        }
    }

    private void make(Tab tab) {
        if (tab.control.isEmpty()) {
            tab.stale = false;
            tab.control = Optional.of(create(tab));
        }
    }

    /** The dossier has changed: the page that is shown is told at once, the others when they are. */
    void changed(int shown) {
        tabs.forEach(tab -> tab.stale = true);
        shown(shown);
    }

    private Optional<Tab> tab(int index) {
        return index < 0 || index >= tabs.size() ? Optional.empty() : Optional.of(tabs.get(index));
    }

    private PageControl create(Tab tab) {
        try {
            return tab.page.maker().apply(tab.place);
        } catch (RuntimeException | LinkageError problem) {
            return error(tab, problem);
        }
    }

    private PageControl error(Tab tab, Throwable problem) {
        for (var half : tab.place.getChildren()) {
            half.dispose();
        }
        return new ErrorPlace(tab.place, Texts.of(ErrorPlace.class, locale), tab.page.title(), problem);
    }
}
