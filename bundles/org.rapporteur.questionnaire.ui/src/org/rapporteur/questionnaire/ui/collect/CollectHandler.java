package org.rapporteur.questionnaire.ui.collect;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapporteur.questionnaire.collect.Collecting;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.wizard.FileChoice;

import jakarta.inject.Inject;

/** Opens the wizard that collects answers, from wherever the user is. */
public final class CollectHandler extends AbstractHandler {

    private final CurrentDossier current;
    private final Collecting collecting;
    private final FileChoice choice;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param collecting reads the forms
     * @param choice asks for files
     */
    @Inject
    public CollectHandler(CurrentDossier current, Collecting collecting, FileChoice choice) {
        this.current = current;
        this.collecting = collecting;
        this.choice = choice;
        current.follow(session -> setBaseEnabled(session.filter(one -> !one.isReadOnly()).isPresent()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.session().ifPresent(session -> CollectWizard.open(HandlerUtil.getActiveShell(event), session, collecting, choice, List.of()));
        return null; // nothing to tell, by the platform's contract
    }
}
