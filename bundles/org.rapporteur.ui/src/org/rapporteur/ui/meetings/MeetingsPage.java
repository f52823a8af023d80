package org.rapporteur.ui.meetings;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** The meetings of a region: a list, and everything about the one that is selected. */
@Component
public final class MeetingsPage implements EditorPage {

    @Override
    public String id() {
        return "meetings";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(MeetingsPage.class, locale).text("title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return true;
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new MeetingsControl(parent, context);
    }
}
