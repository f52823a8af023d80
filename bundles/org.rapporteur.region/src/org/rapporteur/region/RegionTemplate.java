package org.rapporteur.region;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Name;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;

/**
 * Makes a new region from the texts beside a plug-in's class: {@code name} names the region, {@code group.<id>} its groups and
 * {@code series.<id>} its series, in every language the plug-in speaks.
 */
public final class RegionTemplate {

    private final List<Texts> texts;
    private final Region region = ModelFactory.eINSTANCE.createRegion();

    /**
     * Begins a region.
     *
     * @param id identifier of the region and of its plug-in
     * @param anchor the class beside which the texts lie
     * @param languages the languages the plug-in speaks, the first one first
     */
    public RegionTemplate(String id, Class<?> anchor, List<Locale> languages) {
        texts = languages.stream().map(language -> Texts.of(anchor, language)).toList();
        region.setId(id);
        region.setModule(id);
        name(region.getNames(), "name");
    }

    /** Adds a group of members. */
    public RegionTemplate group(String id) {
        var group = ModelFactory.eINSTANCE.createGroup();
        group.setId(id);
        name(group.getNames(), "group." + id);
        region.getGroups().add(group);
        return this;
    }

    /** Adds a series of meetings. */
    public RegionTemplate series(String id) {
        var series = ModelFactory.eINSTANCE.createSeries();
        series.setId(id);
        name(series.getNames(), "series." + id);
        region.getSeries().add(series);
        return this;
    }

    /** The region, contained nowhere. */
    public Region region() {
        return region;
    }

    private void name(Collection<Name> names, String key) {
        for (Texts in : texts) {
            Name name = ModelFactory.eINSTANCE.createName();
            name.setText(in.text(key));
            name.setLanguage(in.language().getLanguage());
            names.add(name);
        }
    }
}
