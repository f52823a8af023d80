package org.rapporteur.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Measures several ways of doing the same, by turns, so that whatever slows the machine slows all of them. */
final class Rounds {

    /** Something that is timed. */
    interface Work {
        void run() throws Exception;
    }

    private record Way(String name, Work work, long[] nanos) {
        double best() {
            return Arrays.stream(nanos).min().orElseThrow() / 1e6;
        }

        double median() {
            return Arrays.stream(nanos).sorted().skip(nanos.length / 2).findFirst().orElseThrow() / 1e6;
        }

        double against(Way other) {
            return IntStream.range(0, nanos.length).mapToDouble(round -> (double) nanos[round] / other.nanos[round]).sorted()
                    .skip(nanos.length / 2).findFirst().orElseThrow();
        }
    }

    private final int rounds;
    private final List<Way> ways = new ArrayList<>();

    Rounds(int rounds) {
        this.rounds = rounds;
    }

    /** Adds a way; the first one is what the others are compared with. */
    Rounds way(String name, Work work) {
        ways.add(new Way(name, work, new long[rounds]));
        return this;
    }

    /** Runs one round to warm up and then the rounds that count, and prints times and ratios. */
    Rounds run() throws Exception {
        for (int round = -1; round < rounds; round++) {
            for (Way way : ways) {
                long start = System.nanoTime();
                way.work().run();
                if (round >= 0) {
                    way.nanos()[round] = System.nanoTime() - start;
                }
            }
        }
        System.out.printf("  %-46s %10s %10s %8s %8s%n", "", "best ms", "median ms", "best", "median");
        Way floor = ways.getFirst();
        for (Way way : ways) {
            System.out.printf("  %-46s %10.1f %10.1f %8.2f %8.2f%n", way.name(), way.best(), way.median(), way.best() / floor.best(),
                    way.against(floor));
        }
        return this;
    }

    /** Says whether one way keeps to a multiple of another: the median of the rounds' ratios, since a busy machine changes between rounds. */
    void mark(String what, String way, double most, String of) {
        double ratio = way(way).against(way(of));
        System.out.printf("  %s %s: %.2f, at most %.2f%n", ratio <= most ? "kept  " : "MISSED", what, ratio, most);
    }

    private Way way(String name) {
        return ways.stream().filter(way -> way.name().equals(name)).findFirst().orElseThrow();
    }
}
