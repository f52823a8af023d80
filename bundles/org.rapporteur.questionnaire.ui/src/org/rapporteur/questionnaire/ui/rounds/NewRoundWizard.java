package org.rapporteur.questionnaire.ui.rounds;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jface.wizard.Wizard;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.model.Questionnaire;
import org.rapporteur.model.Round;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.PageContext;
import org.rapporteur.ui.look.Icons;

/** Asks what a new round asks about, whom and by when, and makes it as one step. */
final class NewRoundWizard extends Wizard {

    private final PageContext context;
    private final Texts texts;
    private final NewRoundPage page;
    private Optional<Round> made = Optional.empty();

    NewRoundWizard(PageContext context, List<Questionnaire> questionnaires) {
        this.context = context;
        texts = context.texts(NewRoundWizard.class);
        page = new NewRoundPage(context, questionnaires, texts);
        setWindowTitle(texts.text("round.title"));
        setDefaultPageImageDescriptor(Icons.heading("questionnaire"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Round round = page.round();
        boolean added = context.session().execute(texts.text("round.step", Optional.ofNullable(round.getSubject()).orElse(round.getId())),
                AddCommand.create(context.session().domain(), page.questionnaire(), Literals.QUESTIONNAIRE__ROUNDS, round));
        made = added ? Optional.of(round) : Optional.empty();
        return true;
    }

    /** The round, when it was made. */
    Optional<Round> made() {
        return made;
    }
}
