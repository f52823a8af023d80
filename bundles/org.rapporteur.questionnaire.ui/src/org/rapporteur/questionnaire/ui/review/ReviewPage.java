package org.rapporteur.questionnaire.ui.review;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Component;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;

/** The page "Answers": what countries answered, and what becomes of it. */
@Component
public final class ReviewPage implements EditorPage {

    @Override
    public String id() {
        return "questionnaire.review";
    }

    @Override
    public int order() {
        return 720;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(ReviewPage.class, locale).text("title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return true;
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Review(parent, context);
    }
}
