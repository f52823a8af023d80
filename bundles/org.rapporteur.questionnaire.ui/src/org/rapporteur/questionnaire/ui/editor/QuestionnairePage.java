package org.rapporteur.questionnaire.ui.editor;

import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.rapporteur.model.Region;
import org.rapporteur.model.text.Texts;
import org.rapporteur.questionnaire.check.QuestionnaireCheck;
import org.rapporteur.region.register.RegionRegister;
import org.rapporteur.ui.EditorPage;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.PageControl;
import org.rapporteur.ui.wizard.FileChoice;

/** The page "Questionnaire": sections, questions and choices, and the form they make. */
@Component
public final class QuestionnairePage implements EditorPage {

    private final QuestionnaireCheck check;
    private final RegionRegister register;
    private final FileChoice choice;

    /**
     * Made by Declarative Services.
     *
     * @param check tells what is wrong with a questionnaire
     * @param register the regions' plug-ins, which bring templates
     * @param choice asks for files
     */
    @Activate
    public QuestionnairePage(@Reference QuestionnaireCheck check, @Reference RegionRegister register,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) FileChoice choice) {
        this.check = check;
        this.register = register;
        this.choice = choice;
    }

    @Override
    public String id() {
        return "questionnaire.editor";
    }

    @Override
    public int order() {
        return 700;
    }

    @Override
    public String title(Locale locale) {
        return Texts.of(QuestionnairePage.class, locale).text("title");
    }

    @Override
    public boolean appliesTo(Region region) {
        return true;
    }

    @Override
    public PageControl create(Composite parent, PageContext context) {
        return new QuestionnaireEditor(parent, new Writing(context, register), choice, check);
    }
}
