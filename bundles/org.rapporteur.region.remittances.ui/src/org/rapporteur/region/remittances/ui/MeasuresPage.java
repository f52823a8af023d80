package org.rapporteur.region.remittances.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.remittances.Remittances;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** Commissioned research, and measures that lower the cost of a transfer. */
@Component
public final class MeasuresPage implements EditorPage {

    @Override
    public String id() {
        return "remittances.measures";
    }

    @Override
    public int order() {
        return REGION + 1;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(MeasuresPage.class, locale).text("measures.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return Remittances.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Measures(parent, context);
    }
}
