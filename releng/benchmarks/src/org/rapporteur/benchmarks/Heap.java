package org.rapporteur.benchmarks;

import java.io.OutputStream;

/** How much heap is in use after a collection. */
final class Heap {

    private static final long MIB = 1 << 20;

    private Heap() {
    }

    /** Bytes in use now. */
    static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Says whether an amount keeps to a limit. */
    static void mark(String what, long bytes, long mostMib) {
        System.out.printf("  %s %s: %.1f MiB, at most %d MiB%n", bytes <= mostMib * MIB ? "kept  " : "MISSED", what, bytes / (double) MIB,
                mostMib);
    }

    /** A stream to nowhere that looks at the heap every so many bytes. */
    static final class Probe extends OutputStream {
        private static final long EVERY = 256 << 10;
        private long written;
        private long next = EVERY;
        private long most;

        @Override
        public void write(int b) {
            count(1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count(length);
        }

        private void count(int length) {
            written += length;
            if (written >= next) {
                next = written + EVERY;
                most = Math.max(most, used());
            }
        }

        /** The most that was in use while something was written. */
        long most() {
            return most;
        }
    }
}
