package org.rapporteur.cli.commands;

import org.rapporteur.cli.Console;
import org.rapporteur.model.work.Progress;

/** Shows progress in one line of a terminal, and stops when the program is interrupted. */
final class ConsoleProgress implements Progress {

    private static final String CLEAR_LINE = "\r\u001b[2K";

    private final Console console;

    ConsoleProgress(Console console) {
        this.console = console;
    }

    @Override
    public void step(int done, int total, String what) {
        if (!console.interactive()) {
            return;
        }
        console.err().print(done < total ? CLEAR_LINE + (done + 1) + "/" + total + "  " + what : CLEAR_LINE);
        console.err().flush();
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
