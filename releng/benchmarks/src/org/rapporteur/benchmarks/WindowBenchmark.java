package org.rapporteur.benchmarks;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.osgi.framework.BundleContext;
import org.rapporteur.region.register.Guard;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.ModelFactory;
import org.rapporteur.model.Party;
import org.rapporteur.model.Recommendation;
import org.rapporteur.model.Region;
import org.rapporteur.region.register.RegionRegister;
import org.rapporteur.sample.SampleMaker;
import org.rapporteur.sample.SampleSize;
import org.rapporteur.store.DossierStore;

/**
 * The window: how soon it can be used, beside an empty one of the platform; how a dossier of more than a million objects is opened; how
 * a large matrix scrolls; how long the window does not answer. Each is a process of its own, with a plug-in in it that measures.
 */
final class WindowBenchmark {

    private static final int RECOMMENDATIONS = 10_000;
    private static final int COUNTRIES = 200;
    private static final int HOLD = 200;

    private final Path work;
    private final WindowPrograms programs;

    private WindowBenchmark(Path work, WindowPrograms programs) {
        this.work = work;
        this.programs = programs;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]);
        if (arguments.length == 2) {
            makeMatrix(work.resolve("matrix"));
            return;
        }
        var programs = WindowPrograms.make(work.resolve("window"), Path.of(arguments[1]), Path.of(arguments[2]));
        new WindowBenchmark(work, programs).run(Path.of(arguments[3]));
    }

    private void run(Path sample) throws Exception {
        Path copy = WindowPrograms.copy(sample, work.resolve("window/sample"));
        System.out.println("g) The window, until it can be used");
        programs.empty().complete("start");
        programs.rapporteur().complete("start", copy);
        new Rounds(5).way("an empty window of the platform", () -> programs.empty().untilUsable())
                .way("rapporteur open, on the sample", () -> programs.rapporteur().untilUsable(copy)).run()
                .mark("against an empty window", "rapporteur open, on the sample", 2.5, "an empty window of the platform");
        opening();
        scrolling();
        walking("the sample", copy);
        walking("the dossier of 1.2 million objects", work.resolve("dossier"));
        theming(copy);
    }

    private void theming(Path sample) throws Exception {
        List<String> told = programs.rapporteur().complete("themes", sample);
        System.out.println("g) The theme is switched with the editors of six regions open, each page of which was shown");
        freeze(told, "first ", "the first time");
        freeze(told, "second ", "the second time");
    }

    private void walking(String name, Path dossier) throws Exception {
        List<String> told = programs.rapporteur().complete("walk", dossier);
        System.out.println("g) Every page of every editor of " + name + " is shown, every view, and closed again");
        freeze(told, "first ", "the first time");
        freeze(told, "second ", "the second time");
    }

    private void opening() throws Exception {
        List<String> told = programs.rapporteur().with("-Drapporteur.gauge.dossier=" + work.resolve("dossier")).complete("open");
        System.out.println("g) A dossier of 1.2 million objects is opened");
        double seconds = Double.parseDouble(figure(told, "opened", 0)) / 1000;
        System.out.printf("  %s time until it is shown: %.1f s, at most 10%n", seconds <= 10 ? "kept  " : "MISSED", seconds);
        boolean progress = Boolean.parseBoolean(figure(told, "progress", 0));
        System.out.printf("  %s progress is shown meanwhile: %s%n", progress ? "kept  " : "MISSED", progress);
        freeze(told, "opening", "meanwhile");
        System.out.printf("  heap in use when it is open: %s MiB%n", figure(told, "memory", 0));
    }

    private void scrolling() throws Exception {
        List<String> told = programs.rapporteur().complete("scroll", work.resolve("matrix"));
        System.out.printf("g) A matrix of %d recommendations by %d countries is scrolled%n", RECOMMENDATIONS, COUNTRIES);
        double slowest = Double.parseDouble(figure(told, "frames", 3));
        System.out.printf(Locale.ROOT, "  %s slowest of %s frames: %.1f ms, at most 50 (half of them take %s ms, 99 of 100 at most %s ms)%n",
                slowest <= 50 ? "kept  " : "MISSED", figure(told, "frames", 0), slowest, figure(told, "frames", 1), figure(told, "frames", 2));
        List<String> memory = told.stream().filter(line -> line.startsWith("gauge memory ")).toList();
        System.out.printf("  heap in use: %s MiB before, %s MiB after%n", memory.getFirst().split(" ")[2], memory.getLast().split(" ")[2]);
    }

    /** A time in which the window did not answer, what was shown then, and what it did. */
    private record Hold(long millis, String where, List<String> busy) {
    }

    private static List<Hold> holds(List<String> told, String what) {
        List<Hold> holds = new ArrayList<>();
        for (String line : told) {
            String[] words = line.split(" ", 5);
            if (words[1].equals("freeze")) {
                holds.add(new Hold(Long.parseLong(words[2]), words[4], new ArrayList<>()));
            } else if (words[1].equals("busy")) {
                holds.getLast().busy().add(line.substring("gauge busy ".length()));
            }
        }
        return holds.stream().filter(hold -> hold.where().startsWith(what)).sorted(Comparator.comparingLong(Hold::millis).reversed()).toList();
    }

    private static void freeze(List<String> told, String what, String when) {
        List<Hold> holds = holds(told, what);
        Hold longest = holds.getFirst();
        System.out.printf("  %s longest time without an answer %s: %d ms, at most %d: %s%n", longest.millis() <= HOLD ? "kept  " : "MISSED", when,
                longest.millis(), HOLD, longest.where());
        if (longest.millis() > HOLD) {
            longest.busy().forEach(call -> System.out.println("      " + call));
            holds.stream().skip(1).filter(hold -> hold.millis() > HOLD).forEach(hold -> System.out.printf("    also %d ms: %s%n", hold.millis(), hold.where()));
        }
    }

    private static String figure(List<String> told, String name, int index) {
        return told.stream().filter(line -> line.startsWith("gauge " + name + " ")).findFirst().orElseThrow(
                () -> new IllegalStateException("The window did not tell " + name + ": " + told)).split(" ")[2 + index];
    }

    /** A region in which every recommendation is addressed to every country. */
    private static void makeMatrix(Path dossier) throws Exception {
        var nothing = (BundleContext) Proxy.newProxyInstance(BundleContext.class.getClassLoader(), new Class<?>[] {BundleContext.class},
                (proxy, method, parameters) -> null);
        var guard = new Guard(Duration.ofMinutes(5));
        var register = new RegionRegister(nothing, guard);
        var made = new SampleMaker(register, guard).make(new SampleSize(COUNTRIES, 60, 1)).dossier();
        Region region = made.getRegions().getFirst();
        for (Party party : made.getRegister().getParties()) {
            if (region.getMemberships().stream().noneMatch(membership -> membership.getParty() == party)) {
                Membership membership = ModelFactory.eINSTANCE.createMembership();
                membership.setParty(party);
                region.getMemberships().add(membership);
            }
        }
        List<Meeting> meetings = new ArrayList<>(region.getMeetings());
        for (int number = 1; number <= RECOMMENDATIONS; number++) {
            Recommendation recommendation = ModelFactory.eINSTANCE.createRecommendation();
            recommendation.setId(new UUID(0, number).toString());
            recommendation.setNumber(Integer.toString(number));
            recommendation.setToAllMembers(true);
            var text = ModelFactory.eINSTANCE.createText();
            text.setLanguage("en");
            text.setText("Governments exchange what they know of migration on matter " + number + ", at least once a year.");
            recommendation.getTexts().add(text);
            meetings.get(number % meetings.size()).getRecommendations().add(recommendation);
        }
        new DossierStore(register).create(dossier, made).close();
    }
}
