package org.rapporteur.questionnaire.ui.collect;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CommandWrapper;
import org.rapporteur.model.access.RecordedCommand;
import org.rapporteur.model.work.Progress;
import org.rapporteur.questionnaire.collect.Acceptance;
import org.rapporteur.questionnaire.collect.Collected;
import org.rapporteur.questionnaire.collect.KeptFile;
import org.rapporteur.ui.session.DossierSession;

/** Stores what was collected. Undone, neither the answers nor what came of them is there, nor are the files kept with the next save. */
final class StoreAnswers extends CommandWrapper {

    private final DossierSession session;
    private final List<KeptFile> kept;

    StoreAnswers(DossierSession session, Collected collected, Acceptance how, Progress progress) {
        this(session, collected, how, progress, new ArrayList<>());
    }

    private StoreAnswers(DossierSession session, Collected collected, Acceptance how, Progress progress, List<KeptFile> kept) {
        super(new RecordedCommand("", session.changes(), () -> kept.addAll(collected.apply(session.dossier(), session.records(), how, progress))));
        this.session = session;
        this.kept = kept;
    }

    @Override
    public void execute() {
        super.execute();
        keep();
    }

    @Override
    public void undo() {
        super.undo();
        kept.forEach(file -> session.open().forget(file.path()));
    }

    @Override
    public void redo() {
        super.redo();
        keep();
    }

    private void keep() {
        kept.forEach(file -> session.open().keep(file.path(), file.content()));
    }
}
