package org.rapporteur.questionnaire.ui.collect;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.rapporteur.questionnaire.collect.Collecting;
import org.rapporteur.ui.session.CurrentDossier;

import jakarta.inject.Inject;

/** Opens the wizard that collects answers, from wherever the user is. */
public final class CollectHandler extends AbstractHandler {

    private final CurrentDossier current;
    private final Collecting collecting;

    /**
     * Made by the platform.
     *
     * @param current tells which dossier is open
     * @param collecting reads the forms
     */
    @Inject
    public CollectHandler(CurrentDossier current, Collecting collecting) {
        this.current = current;
        this.collecting = collecting;
        current.follow(session -> setBaseEnabled(session.filter(one -> !one.isReadOnly()).isPresent()));
    }

    @Override
    public Object execute(ExecutionEvent event) {
        current.session().ifPresent(session -> CollectWizard.open(HandlerUtil.getActiveShell(event), session, collecting, List.of()));
        return null; // nothing to tell, by the platform's contract
    }
}
