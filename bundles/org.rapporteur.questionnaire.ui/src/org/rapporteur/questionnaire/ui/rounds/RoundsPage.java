package org.rapporteur.questionnaire.ui.rounds;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.collect.Collecting;
import org.rapporteur.questionnaire.issue.Issuing;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.wizard.FileChoice;

/** The page "Rounds": the sendings of a region's questionnaires, and how each stands. */
@Component
public final class RoundsPage implements EditorPage {

    private final Issuing issuing;
    private final Collecting collecting;
    private final FileChoice choice;

    /**
     * Made by Declarative Services.
     *
     * @param issuing writes forms and letters
     * @param collecting reads forms that came back
     * @param choice asks for files
     */
    @Activate
    public RoundsPage(@Reference Issuing issuing, @Reference Collecting collecting,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) FileChoice choice) {
        this.issuing = issuing;
        this.collecting = collecting;
        this.choice = choice;
    }

    @Override
    public String id() {
        return "questionnaire.rounds";
    }

    @Override
    public int order() {
        return 710;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(RoundsPage.class, locale).text("title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return true;
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new Rounds(parent, context, new RoundActions(context, issuing, collecting, choice));
    }
}
