package org.rapporteur.benchmarks.gauge;

import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;

/** Asks the window again and again whether it answers, and remembers the longest wait with what kept it busy. */
final class Watch implements AutoCloseable {

    private static final long PAUSE = 5_000_000;
    private static final long LONG = 100_000_000;

    private final Display display;
    private final Thread asking;
    private final Thread looking;
    private volatile long asked;
    private volatile boolean ended;
    private long longest;
    private String busyWith = "";
    private volatile String seen = "";

    Watch(Display display) {
        this.display = display;
        asking = Thread.ofPlatform().name("watch").daemon().start(this::ask);
        looking = Thread.ofPlatform().name("look").daemon().start(this::look);
    }

    private void ask() {
        while (!ended && !display.isDisposed()) {
            seen = "";
            long start = System.nanoTime();
            asked = start;
            display.syncExec(() -> {
                // it answers
            });
            asked = 0;
            long waited = System.nanoTime() - start;
            if (waited > longest) {
                longest = waited;
                busyWith = seen;
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Looks at what the window does when it has not answered for a while. */
    private void look() {
        while (!ended) {
            long since = asked;
            if (since != 0 && System.nanoTime() - since > LONG && seen.isEmpty()) {
                seen = Arrays.stream(display.getThread().getStackTrace()).map(StackTraceElement::toString)
                        .filter(line -> line.contains("rapporteur") || line.contains("eclipse")).limit(14).collect(Collectors.joining(" < "));
            }
            LockSupport.parkNanos(PAUSE);
        }
    }

    void tell(String what) {
        System.out.println("gauge freeze " + what + " " + longest / 1_000_000 + " " + busyWith);
    }

    @Override
    public void close() {
        ended = true;
    }
}
