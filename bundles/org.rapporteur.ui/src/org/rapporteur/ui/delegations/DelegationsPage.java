package org.rapporteur.ui.delegations;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** Who came to the meetings of a region: delegations and their members, and figures as charts. */
@Component
public final class DelegationsPage implements EditorPage {

    @Override
    public String id() {
        return "delegations";
    }

    @Override
    public int order() {
        return 360;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(DelegationsPage.class, locale).text("title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return true;
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new DelegationsControl(parent, context);
    }
}
