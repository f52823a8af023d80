package org.rapporteur.ui.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/**
 * What was done to a dossier, step by step, each of which can be undone and redone. One thing is done at a time: what asks for a step
 * while the dossier is written, or while a long step lets the window answer, is refused.
 */
final class Steps {

    private final BasicCommandStack stack = new BasicCommandStack() {
        @Override
        protected void handleError(Exception problem) {
            if (busy && problem instanceof RuntimeException thrown) {
                failed = Optional.of(thrown); // whoever makes the step tells the user
            } else {
                super.handleError(problem);
            }
        }
    };
    private Optional<RuntimeException> failed = Optional.empty();
    private boolean busy;

    /**
     * No step so far.
     *
     * @param changed told after each step, of the objects that it changed
     */
    Steps(Consumer<Collection<?>> changed) {
        stack.addCommandStackListener(event -> {
            busy = false;
            Command command = stack.getMostRecentCommand();
            changed.accept(command == null ? List.of() : command.getAffectedObjects());
        });
    }

    /** For an editing domain. */
    BasicCommandStack stack() {
        return stack;
    }

    /** Whether a step is being made, or something else that no step may come between. */
    boolean isBusy() {
        return busy;
    }

    /** Says whether something is being done that no step may come between. */
    void setBusy(boolean now) {
        busy = now;
    }

    /**
     * Makes a step.
     *
     * @return whether it was made
     * @throws RuntimeException what it threw, a {@code CancellationException} when it was stopped; nothing is changed then
     */
    boolean make(String label, Command command) {
        if (busy || !command.canExecute()) {
            command.dispose();
            return false;
        }
        var step = new Labelled(label, command);
        busy = true;
        try {
            stack.execute(step);
        } finally {
            busy = false;
        }
        Optional<RuntimeException> problem = failed;
        failed = Optional.empty();
        problem.ifPresent(thrown -> {
            throw thrown;
        });
        return true;
    }

    void undo() {
        if (!busy && stack.canUndo()) {
            stack.undo();
        }
    }

    void redo() {
        if (!busy && stack.canRedo()) {
            stack.redo();
        }
    }

    /** What would be undone; empty when there is nothing. */
    Optional<String> undoLabel() {
        return stack.canUndo() ? Optional.of(stack.getUndoCommand().getLabel()) : Optional.empty();
    }

    /** What would be redone; empty when there is nothing. */
    Optional<String> redoLabel() {
        return stack.canRedo() ? Optional.of(stack.getRedoCommand().getLabel()) : Optional.empty();
    }
}
