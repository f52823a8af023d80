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

/** Aims of the conference, and groups of participants. */
@Component
public final class AimsPage implements EditorPage {

    @Override
    public String id() {
        return "remittances.aims";
    }

    @Override
    public int order() {
        return REGION;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(AimsPage.class, locale).text("aims.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return Remittances.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Aims(parent, context);
    }
}
