package org.rapporteur.launcher;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ends the program in order when the user or the system asks for it (Ctrl-C, SIGTERM): the running command is interrupted
 * and given a moment to remove what it had half written. The exit code is then the one of the signal, 130 or 143.
 */
final class Interruption {

    private static final long PATIENCE_SECONDS = 10;

    private final Thread command;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** From now on a signal interrupts this thread. */
    Interruption(Thread command) {
        this.command = command;
        Runtime.getRuntime().addShutdownHook(new Thread(this::interrupt, "rapporteur-shutdown"));
    }

    /** Says that the command came to its end and everything is closed. */
    void end() {
        ended.countDown();
    }

    private void interrupt() {
        if (ended.getCount() == 0) {
            return;
        }
        command.interrupt();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
