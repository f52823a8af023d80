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

/** Seminar and follow-up side by side: which topic comes from which conclusion. */
@Component
public final class FollowUpPage implements EditorPage {

    @Override
    public String id() {
        return "caribbean.follow-up";
    }

    @Override
    public int order() {
        return REGION;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(FollowUpPage.class, locale).text("followUp.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return Caribbean.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new FollowUps(parent, context);
    }
}
