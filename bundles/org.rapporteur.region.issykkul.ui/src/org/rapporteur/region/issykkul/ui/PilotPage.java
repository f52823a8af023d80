package org.rapporteur.region.issykkul.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.issykkul.IssykKul;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** The pilot project and the focal point. */
@Component
public final class PilotPage implements EditorPage {

    @Override
    public String id() {
        return "issyk-kul.pilot";
    }

    @Override
    public int order() {
        return REGION + 3;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(PilotPage.class, locale).text("pilot.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return IssykKul.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Pilot(parent, context);
    }
}
