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

/** The framework as two trees, each entry with the views of governments. */
@Component
public final class FrameworkPage implements EditorPage {

    @Override
    public String id() {
        return "berne.framework";
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
        return Berne.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new FrameworkTrees(parent, context);
    }
}
