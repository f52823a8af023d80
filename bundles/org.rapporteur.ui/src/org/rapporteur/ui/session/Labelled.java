package org.rapporteur.ui.session;

import java.util.Collection;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandWrapper;

/** A command under the name by which the user can undo it: "Change status of recommendation 12 for Georgia". */
final class Labelled extends CommandWrapper {

    Labelled(String label, Command command) {
        super(label, label, command);
    }

    @Override
    public Collection<?> getAffectedObjects() {
        return command == null ? super.getAffectedObjects() : command.getAffectedObjects();
    }
}
