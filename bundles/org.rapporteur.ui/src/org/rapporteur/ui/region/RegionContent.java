package org.rapporteur.ui.region;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rapporteur.model.Region;
import org.rapporteur.model.text.Names;
import org.rapporteur.ui.EditContext;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.parts.EditorContent;
import org.rapporteur.ui.session.DossierSession;

import jakarta.inject.Inject;

/** The editor of a dialogue region: one tab for each page that is installed for it. */
public final class RegionContent implements EditorContent<Region> {

    /** Identifier of the editor. */
    public static final String ID = "org.rapporteur.ui.region";

    private final RegionPages installed;

    /**
     * Made by the platform.
     *
     * @param installed the pages
     */
    @Inject
    public RegionContent(RegionPages installed) {
        this.installed = installed;
    }

    @Override
    public Optional<Region> find(DossierSession session, String id) {
        return session.dossier().getRegions().stream().filter(region -> id.equals(region.getId())).findFirst();
    }

    @Override
    public String name(Region region, DossierSession session) {
        return new Names(session.locale()).name(region.getNames(), region.getId());
    }

    @Override
    public Runnable onOtherPages(Runnable listener) {
        return installed.onChange(listener);
    }

    @Override
    public List<Page> pages(Region region, EditContext context) {
        var page = new PageContext(context.session(), region, context.toolkit(), context.opener(), context.facts());
        Locale locale = context.session().locale();
        return installed.of(region).stream().map(one -> new Page(one.title(locale), place -> one.create(place, page))).toList();
    }
}
