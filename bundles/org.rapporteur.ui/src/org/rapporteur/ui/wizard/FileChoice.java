package org.rapporteur.ui.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/** Asks the user which files or which folder is meant. A service, so that something else can answer in the place of the system's dialogs. */
@FunctionalInterface
public interface FileChoice {

    /**
     * Asks, and waits for the answer.
     *
     * @param shell above which window
     * @param wanted what is asked for
     * @return nothing when the user thinks better of it
     */
    List<Path> choose(Shell shell, Wanted wanted);

    /**
     * Asks where only one can be meant.
     *
     * @param shell above which window
     * @param wanted what is asked for
     * @return empty when the user thinks better of it
     */
    default Optional<Path> chooseOne(Shell shell, Wanted wanted) {
        return choose(shell, wanted).stream().findFirst();
    }

    /** What is asked for. */
    sealed interface Wanted {
    }

    /**
     * Files that are there.
     *
     * @param kinds what is offered to choose among
     * @param several whether more than one can be meant
     */
    record Existing(List<Kind> kinds, boolean several) implements Wanted {
    }

    /**
     * A file that will be written; one that is there is replaced when the user agrees.
     *
     * @param name a name for it, with its extension
     */
    record ToWrite(String name) implements Wanted {
    }

    /**
     * A folder that will be made.
     *
     * @param title what the dialog is called
     * @param parent where it is proposed
     * @param name a name for it
     */
    record ToMake(String title, Path parent, String name) implements Wanted {
    }

    /**
     * A folder.
     *
     * @param title what the dialog is called; empty: as the system calls it
     * @param message what is said in it; may be empty
     * @param start where the search begins; may be empty
     */
    record Folder(String title, String message, String start) implements Wanted {
    }

    /**
     * A kind of files.
     *
     * @param patterns patterns of file names with semicolons between them
     * @param name what they are called; empty: the patterns
     */
    record Kind(String patterns, String name) {
    }
}
