package org.rapporteur.region.caribbean.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.caribbean.Caribbean;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** States, territories with the States they belong to, observers and newcomers. */
@Component
public final class PartiesPage implements EditorPage {

    @Override
    public String id() {
        return "caribbean.parties";
    }

    @Override
    public int order() {
        return REGION + 2;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(PartiesPage.class, locale).text("parties.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return Caribbean.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Parties(parent, context);
    }
}
