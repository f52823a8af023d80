package org.rapporteur.ui.members;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** The members and observers of a region, and beside them what the region itself is: its names, groups and series. */
@Component
public final class MembersPage implements EditorPage {

    @Override
    public String id() {
        return "members";
    }

    @Override
    public int order() {
        return 340;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(MembersPage.class, locale).text("title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return true;
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new MembersControl(parent, context);
    }
}
