package org.rapporteur.ui.session;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.command.ChangeCommand;

/** A command that notes what a piece of code changes below some objects, and can take it back. */
final class Recording extends ChangeCommand {

    private final Collection<Notifier> roots;
    private final Runnable change;

    Recording(Collection<? extends Notifier> roots, Runnable change) {
        super(List.<Notifier>copyOf(roots));
        this.roots = List.copyOf(roots);
        this.change = change;
    }

    @Override
    protected void doExecute() {
        change.run();
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return roots;
    }
}
