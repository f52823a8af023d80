package org.rapporteur.region.see.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.see.See;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** National teams with their tasks, and national action plans. */
@Component
public final class TeamsPage implements EditorPage {

    @Override
    public String id() {
        return "see.teams";
    }

    @Override
    public int order() {
        return REGION + 1;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(TeamsPage.class, locale).text("teams.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return See.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Teams(parent, context);
    }
}
