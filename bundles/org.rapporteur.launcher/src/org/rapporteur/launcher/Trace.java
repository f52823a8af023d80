package org.rapporteur.launcher;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;

/** Tells a developer where the time of a start goes and where an exception came from; silent unless asked for. */
final class Trace {

    private final boolean on;
    private final PrintStream out;
    private long last = System.nanoTime();

    Trace(boolean on, PrintStream out) {
        this.on = on;
        this.out = out;
        if (on) {
            var started = ManagementFactory.getRuntimeMXBean().getStartTime();
            out.println("jvm " + (System.currentTimeMillis() - started) + " ms");
            last = System.nanoTime();
        }
    }

    /** Ends a phase. */
    void phase(String name) {
        if (on) {
            var now = System.nanoTime();
            out.println(name + " " + (now - last) / 100_000 / 10.0 + " ms");
            last = System.nanoTime();
        }
    }

    /** Shows where an exception came from. */
    void stack(Throwable failure) {
        if (on) {
            failure.printStackTrace(out);
        }
    }
}
