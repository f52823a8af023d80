package org.rapporteur.ui.overview;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.principles.PrinciplesOpening;

/** A region at a glance: key figures, the seven principles, and its meetings in time. */
@Component
public final class OverviewPage implements EditorPage {

    private final PrinciplesOpening principles;

    /**
     * Made by Declarative Services.
     *
     * @param principles shows what stands behind the figures of the principles
     */
    @Activate
    public OverviewPage(@Reference PrinciplesOpening principles) {
        this.principles = principles;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(OverviewPage.class, locale).text("title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return true;
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new OverviewControl(parent, context, principles);
    }
}
