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

/** What is agreed in the framework, and what is open. */
@Component
public final class StandingPage implements EditorPage {

    @Override
    public String id() {
        return "berne.standing";
    }

    @Override
    public int order() {
        return REGION + 2;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(StandingPage.class, locale).text("standing.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return Berne.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Agreed(parent, context);
    }
}
