package org.rapporteur.region.africa.ui;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.region.africa.Africa;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** The Strategic Framework as a draft: its origin, who was consulted, comments, and who reads it next. */
@Component
public final class FrameworkPage implements EditorPage {

    @Override
    public String id() {
        return "africa.framework";
    }

    @Override
    public int order() {
        return REGION + 1;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(FrameworkPage.class, locale).text("framework.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return Africa.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Framework(parent, context);
    }
}
