package org.rapporteur.ui.meeting;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapporteur.model.text.Texts;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.wizard.Chosen;
import org.rapporteur.ui.wizard.WizardWindow;

import jakarta.inject.Inject;

/** Opens the wizard for a new meeting, and the meeting when it is made. */
public final class NewMeetingHandler extends AbstractHandler {

    private final CurrentDossier current;
    private final Successions successions;
    private final Opening opening;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param successions what plug-ins hand on from meeting to meeting
     * @param opening shows the meeting
     */
    @Inject
    public NewMeetingHandler(CurrentDossier current, Successions successions, Opening opening) {
        this.current = current;
        this.successions = successions;
        this.opening = opening;
        current.follow(session -> setBaseEnabled(session.filter(one -> !one.isReadOnly()).isPresent()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.session().ifPresent(session -> {
            session.endTyping();
            var wizard = new NewMeetingWizard(session, successions, Chosen.in(HandlerUtil.getActiveWorkbenchWindow(event), session));
            new WizardWindow(HandlerUtil.getActiveShell(event), wizard, Texts.of(NewMeetingHandler.class, session.locale()).text("finish")).open();
            wizard.made().ifPresent(opening::show);
        });
        return null; // nothing to tell, by the platform's contract
    }
}
