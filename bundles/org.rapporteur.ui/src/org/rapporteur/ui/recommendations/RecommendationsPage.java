package org.rapporteur.ui.recommendations;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** The recommendations of a region: a table to sort, filter, group and edit, and a form for the one that is selected. */
@Component
public final class RecommendationsPage implements EditorPage {

    @Override
    public String id() {
        return "recommendations";
    }

    @Override
    public int order() {
        return 320;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(RecommendationsPage.class, locale).text("title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return true;
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new RecommendationsControl(parent, context);
    }
}
