package org.rapporteur.region.berne.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.berne.Berne;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** Consultations, workshops and panels, with the meetings that host them. */
@Component
public final class RoundsPage implements EditorPage {

    @Override
    public String id() {
        return "berne.rounds";
    }

    @Override
    public int order() {
        return REGION;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(RoundsPage.class, locale).text("rounds.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return Berne.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Rounds(parent, context);
    }
}
