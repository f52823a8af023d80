package org.rapporteur.region.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.text.Told;
import org.rapporteur.region.register.PluginProblem.Kind;
import org.rapporteur.testkit.Services;

class GuardTest {

    private final Guard guard = new Guard(Duration.ofMillis(200));
    private final AtomicBoolean over = new AtomicBoolean();

    @AfterEach
    void close() {
        over.set(true);
        guard.close();
    }

    @Test
    void givesWhatThePluginGives() {
        assertEquals(Optional.of("Bishkek"), guard.call("lake", () -> "Bishkek").value());
    }

    @Test
    void namesAPluginThatThrows() {
        PluginProblem problem = problem(() -> {
            throw new IllegalStateException("no lake");
        });
        assertEquals(new PluginProblem("lake", Kind.FAILED, "IllegalStateException: no lake"), problem);
        assertEquals("The plug-in lake failed and is left out: IllegalStateException: no lake", problem.sentence(Locale.ENGLISH));
    }

    @Test
    void namesAPluginThatLacksAClass() {
        assertEquals("NoClassDefFoundError: org/lake/Shore", problem(() -> {
            throw new NoClassDefFoundError("org/lake/Shore");
        }).detail());
    }

    @Test
    void leavesAPluginThatHangsAndInterruptsIt() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        PluginProblem problem = problem(() -> {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return "late";
        });
        assertEquals(new PluginProblem("lake", Kind.TOO_SLOW, "0.2"), problem);
        assertTrue(interrupted.await(5, TimeUnit.SECONDS));
    }

    @Test
    void goesOnAfterAPluginHasHungForGood() {
        problem(() -> {
            while (!over.get()) {
                Thread.onSpinWait();
            }
            return "never in time";
        });
        assertEquals(Optional.of("on"), guard.call("other", () -> "on").value());
    }

    @Test
    void aPluginThatWasTooSlowTwiceInARowIsLeftAloneForAWhile() {
        AtomicLong now = new AtomicLong();
        Guard patient = new Guard(Duration.ofMillis(100), now::get);
        AtomicInteger calls = new AtomicInteger();
        Callable<String> hangs = () -> {
            calls.incrementAndGet();
            new CountDownLatch(1).await();
            return "";
        };
        for (int i = 0; i < 50; i++) {
            assertSame(Kind.TOO_SLOW, patient.call("lake", hangs).problem().orElseThrow().kind());
        }
        assertEquals(2, calls.get());
        assertEquals(Optional.of("on"), patient.call("other", () -> "on").value());
        now.addAndGet(Duration.ofMillis(1200).toNanos());
        assertEquals(Optional.of("better"), patient.call("lake", () -> "better").value());
        patient.call("lake", hangs);
        assertEquals(Optional.of("once is no habit"), patient.call("lake", () -> "once is no habit").value());
        patient.call("lake", hangs);
        patient.call("lake", hangs);
        patient.forget("lake");
        assertEquals(Optional.of("replaced"), patient.call("lake", () -> "replaced").value());
        patient.close();
    }

    @Test
    void saysWhatIsToldInWords() {
        class Lake extends RuntimeException implements Told {
            private static final long serialVersionUID = 1L;

            @Override
            public String sentence(Locale locale) {
                return "the lake is dry";
            }
        }
        assertEquals("the lake is dry", problem(() -> {
            throw new Lake();
        }).detail());
    }

    @Test
    void refusesNull() {
        assertSame(Kind.GAVE_NOTHING, problem(() -> null).kind());
    }

    @Test
    void callsInsideCalls() {
        assertEquals(Optional.of("inner"), guard.call("outer", () -> guard.call("inner", () -> "inner").value().orElseThrow()).value());
    }

    @Test
    void callsOnADaemonThreadSoThatItHoldsNothingUp() {
        assertEquals(Optional.of(true), guard.call("lake", () -> Thread.currentThread().isDaemon()).value());
    }

    @Test
    void takesItsLimitFromTheFramework() {
        Guard strict = new Guard(new Services().property(Guard.TIMEOUT, "0.05").context());
        assertEquals("0.05", strict.call("slow", () -> {
            new CountDownLatch(1).await();
            return "";
        }).problem().orElseThrow().detail());
        strict.close();
    }

    @Test
    void aLimitThatIsNoNumberIsTheDefault() {
        Guard guarded = new Guard(new Services().property(Guard.TIMEOUT, "soon").context());
        assertFalse(guarded.call("quick", () -> "").value().isEmpty());
        guarded.close();
    }

    private PluginProblem problem(Callable<String> work) {
        Guard.Outcome<String> outcome = guard.call("lake", work);
        assertEquals(Optional.empty(), outcome.value());
        return outcome.problem().orElseThrow();
    }
}
