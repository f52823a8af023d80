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

/** A conference and the answer to it, country by country. */
@Component
public final class AnswersPage implements EditorPage {

    @Override
    public String id() {
        return "africa.answers";
    }

    @Override
    public int order() {
        return REGION;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(AnswersPage.class, locale).text("answers.title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return Africa.ID.equals(region.getModule());
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Answers(parent, context);
    }
}
