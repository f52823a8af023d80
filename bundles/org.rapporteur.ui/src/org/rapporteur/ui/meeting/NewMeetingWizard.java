package org.rapporteur.ui.meeting;

import java.util.Optional;

import org.eclipse.jface.wizard.Wizard;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.look.Icons;
import org.rapporteur.ui.problem.Problems;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.wizard.Chosen;

/** Asks what is known of a new meeting and what it takes over from the one before, and makes it as one step. */
final class NewMeetingWizard extends Wizard {

    private final DossierSession session;
    private final Texts texts;
    private final MeetingPage facts;
    private final TakingOverPage over;
    private Optional<Meeting> made = Optional.empty();

    NewMeetingWizard(DossierSession session, Successions successions, Chosen chosen) {
        this.session = session;
        texts = Texts.of(NewMeetingWizard.class, session.locale());
        facts = new MeetingPage(session, chosen, texts);
        over = new TakingOverPage(session, facts, successions, texts);
        setWindowTitle(texts.text("title"));
        setDefaultPageImageDescriptor(Icons.heading("meeting"));
        setNeedsProgressMonitor(true);
    }

    /** The meeting, when it was made. */
    Optional<Meeting> made() {
        return made;
    }

    @Override
    public void addPages() {
        addPage(facts);
        addPage(over);
    }

    /** What is taken over is shown before it is. */
    @Override
    public boolean canFinish() {
        return super.canFinish() && (facts.before().isEmpty() || getContainer().getCurrentPage() == over);
    }

    @Override
    public boolean performFinish() {
        var next = new Next(facts.region().orElseThrow(), facts.before(), facts.name(), session.locale().getLanguage(), facts.series(),
                facts.number(), facts.when(), facts.city(), facts.organisers(), over.item(), over.recommendations(), over.heritages());
        try {
            session.edit(texts.text("step", next.name()), () -> made = Optional.of(next.make()));
            return true;
        } catch (NotHanded problem) {
            Problems.inWindow().show(texts.text("notHanded", next.name(), problem.heritage().words(session.locale())), problem.getCause());
            return false;
        }
    }
}
