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

/** Which of the proposed priorities the next meeting takes. */
@Component
public final class PrioritiesPage implements EditorPage {

    @Override
    public String id() {
        return "issyk-kul.priorities";
    }

    @Override
    public int order() {
        return REGION + 2;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(PrioritiesPage.class, locale).text("priorities.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return IssykKul.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Priorities(parent, context);
    }
}
