package org.rapporteur.benchmarks.gauge;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;

/** Asks the window again and again whether it answers, and remembers the longest wait with what kept it busy. */
final class Watch implements AutoCloseable {

    private static final long PAUSE = 2_000_000;
    private static final long LOOK = 8_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Display display;
    private volatile long asked;
    private volatile boolean ended;
    private Hold longest = Hold.NONE;
    private List<StackTraceElement[]> seen = new ArrayList<>();

    Watch(Display display) {
        this.display = display;
        Thread.ofPlatform().name("watch").daemon().start(this::ask);
        Thread.ofPlatform().name("look").daemon().start(this::look);
    }

    private void ask() {
        while (!ended && !display.isDisposed()) {
            long start = System.nanoTime();
            long worked = worked();
            asked = start;
            display.syncExec(() -> {
                // it answers
            });
            asked = 0;
            answered((System.nanoTime() - start) / 1_000_000, (worked() - worked) / 1_000_000);
            LockSupport.parkNanos(PAUSE);
        }
    }

    private long worked() {
        return threads.getThreadCpuTime(display.getThread().threadId());
    }

    private synchronized void answered(long millis, long own) {
        if (millis > longest.millis()) {
            longest = new Hold(millis, own, seen);
        }
        seen = new ArrayList<>();
    }

    /** Looks at what the window does while it does not answer. */
    private void look() {
        while (!ended) {
            if (asked != 0) {
                StackTraceElement[] now = display.getThread().getStackTrace();
                synchronized (this) {
                    seen.add(now);
                }
            }
            LockSupport.parkNanos(LOOK);
        }
    }

    /** The longest time without an answer since this was asked last. */
    synchronized Hold longest() {
        Hold now = longest;
        longest = Hold.NONE;
        return now;
    }

    @Override
    public void close() {
        ended = true;
    }
}
