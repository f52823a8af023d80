package org.rapporteur.ui.region;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.rapporteur.model.Region;
import org.rapporteur.ui.EditorPage;

/** The pages that are installed. */
@Component(service = RegionPages.class)
public final class RegionPages {

    private final List<EditorPage> pages = new CopyOnWriteArrayList<>();

    /** A page has appeared; called by Declarative Services. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "remove")
    public void add(EditorPage page) {
        pages.add(page);
    }

    /** A page has gone; called by Declarative Services. */
    public void remove(EditorPage page) {
        pages.remove(page);
    }

    /**
     * The pages of a region, in their order. A page that cannot say where it belongs is left out.
     *
     * @param region the region
     */
    public List<EditorPage> of(Region region) {
        return pages.stream().filter(page -> page.appliesTo(region))
                .sorted(Comparator.comparingInt(EditorPage::order).thenComparing(EditorPage::id)).toList();
    }
}
