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

/** The meetings one after the other, with places for those of which the sources do not tell. */
@Component
public final class ChainPage implements EditorPage {

    @Override
    public String id() {
        return "issyk-kul.chain";
    }

    @Override
    public int order() {
        return REGION + 1;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(ChainPage.class, locale).text("chain.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return IssykKul.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new ChainSheet(parent, context);
    }
}
