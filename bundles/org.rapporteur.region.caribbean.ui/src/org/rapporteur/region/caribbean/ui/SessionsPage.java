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

/** Planning sessions that are attached to seminars and have another organiser. */
@Component
public final class SessionsPage implements EditorPage {

    @Override
    public String id() {
        return "caribbean.sessions";
    }

    @Override
    public int order() {
        return REGION + 1;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(SessionsPage.class, locale).text("sessions.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return Caribbean.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Sessions(parent, context);
    }
}
