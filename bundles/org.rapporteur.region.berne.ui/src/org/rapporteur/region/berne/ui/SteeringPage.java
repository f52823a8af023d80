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

/** Who steers the process, and what it is to lead to. */
@Component
public final class SteeringPage implements EditorPage {

    @Override
    public String id() {
        return "berne.steering";
    }

    @Override
    public int order() {
        return REGION + 3;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(SteeringPage.class, locale).text("steering.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return Berne.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Steering(parent, context);
    }
}
