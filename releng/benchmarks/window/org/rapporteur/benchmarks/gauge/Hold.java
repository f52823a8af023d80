package org.rapporteur.benchmarks.gauge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A time in which the window did not answer.
 *
 * @param millis how long it was
 * @param own how much of it the window's thread worked, and did not wait for the machine
 * @param stacks what the window was seen to do
 */
record Hold(long millis, long own, List<StackTraceElement[]> stacks) {

    static final Hold NONE = new Hold(0, 0, List.of());

    /** What is told of a call: at least this share of the time. */
    private static final int SHARE = 10;

    /** A call, how often it was seen, and what it called. */
    private static final class Call {
        private final Map<String, Call> calls = new LinkedHashMap<>();
        private int seen;
    }

    /** Prints it, with the calls in which the time went. */
    void print(String what) {
        System.out.println("gauge freeze " + millis + " " + own + " " + what);
        var root = new Call();
        for (StackTraceElement[] stack : stacks) {
            Call at = root;
            for (StackTraceElement frame : List.of(stack).reversed()) {
                at = at.calls.computeIfAbsent(frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber(), key -> new Call());
                at.seen++;
            }
        }
        print(root, 0);
    }

    /** Told are our own calls, and those where the way parts or ends. */
    private void print(Call call, int depth) {
        call.calls.forEach((name, next) -> {
            if (next.seen * 100 >= stacks.size() * SHARE) {
                boolean told = call.calls.size() > 1 || next.calls.isEmpty() || name.contains("rapporteur");
                if (told) {
                    System.out.println("gauge busy " + "  ".repeat(depth) + next.seen * 100 / stacks.size() + " % " + name);
                }
                print(next, told ? depth + 1 : depth);
            }
        });
    }
}
