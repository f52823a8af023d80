package org.rapporteur.ui.region;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.widgets.Display;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.problem.Problems;

/** The pages that are installed. */
@Component(service = RegionPages.class)
public final class RegionPages {

    private final List<EditorPage> pages = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<EditorPage> told = ConcurrentHashMap.newKeySet();

    /** A page has appeared; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(EditorPage page) {
        pages.add(page);
        listeners.forEach(Runnable::run);
    }

    /** A page has gone; called by Declarative Services. */
    public void remove(EditorPage page) {
        pages.remove(page);
        told.remove(page);
        listeners.forEach(Runnable::run);
    }

    /**
     * Tells when pages come or go, in any thread.
     *
     * @param listener is told
     * @return ends that
     */
    Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * The pages of a region, in their order. A page that throws when it is asked where it belongs is left out, and named to the user
     * once. In the thread of the window.
     *
     * @param region the region
     */
    public List<EditorPage> of(Region region) {
        return pages.stream().filter(page -> belongs(page, region))
                .sorted(Comparator.comparingInt(EditorPage::order).thenComparing(EditorPage::id)).toList();
    }

    /** Asks also for what is asked next, so that a page that fails there is left out as well. */
    private boolean belongs(EditorPage page, Region region) {
        try {
            page.order();
            page.title(Locale.getDefault());
            return !page.id().isEmpty() && page.appliesTo(region);
        } catch (RuntimeException | LinkageError problem) {
            if (told.add(page)) {
                String sentence = Texts.of(RegionPages.class, Locale.getDefault()).text("leftOut", page.getClass().getName());
                Display.getCurrent().asyncExec(() -> Problems.inWindow().show(sentence, problem)); // when the other pages are there
            }
            return false;
        }
    }
}
