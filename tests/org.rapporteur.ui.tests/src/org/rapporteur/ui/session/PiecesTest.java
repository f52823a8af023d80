package org.rapporteur.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.ui.testkit.TestWindow;

/** Work of the window that is done a piece at a time. */
class PiecesTest {

    private final TestWindow window = new TestWindow();
    private final List<String> done = new ArrayList<>();
    private final Shell shell = window.get(() -> new Shell(window.window().getShell()));

    @AfterEach
    void close() {
        window.run(shell::dispose);
    }

    private static Pieces pieces() {
        return Pieces.of(Display.getCurrent());
    }

    /** Longer than the window may be held. */
    private static void takeLong() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void theWindowAnswersBetweenPiecesThatTakeLong() {
        window.run(() -> {
            pieces().add(shell, () -> {
                Display.getCurrent().asyncExec(() -> done.add("answer"));
                takeLong();
            });
            pieces().add(shell, PiecesTest::takeLong);
            pieces().add(shell, () -> done.add("last"));
        });
        assertEquals(List.of("answer", "last"), window.get(() -> List.copyOf(done)));
    }

    @Test
    void piecesAreDoneInTheirOrderAndWhatCanBeSeenComesFirst() {
        window.run(() -> {
            pieces().add(shell, () -> done.add("hidden one"));
            pieces().add(shell, () -> done.add("hidden two"));
            pieces().add(window.window().getShell(), () -> done.add("seen"));
        });
        assertEquals(List.of("seen", "hidden one", "hidden two"), window.get(() -> List.copyOf(done)));
    }

    @Test
    void whatBelongsToAControlThatIsGoneIsDropped() {
        window.run(() -> {
            var place = new Composite(shell, SWT.NONE);
            pieces().add(place, () -> done.add("never"));
            place.dispose();
            assertTrue(pieces().isEmpty());
        });
        assertEquals(List.of(), window.get(() -> List.copyOf(done)));
    }

    @Test
    void whatIsNeededNowIsDoneNowAndOnce() {
        window.run(() -> {
            var place = new Composite(shell, SWT.NONE);
            var inside = new Composite(place, SWT.NONE);
            pieces().add(shell, () -> done.add("later"));
            pieces().add(inside, () -> {
                done.add("now");
                pieces().add(inside, () -> done.add("and what comes of it"));
            });
            pieces().finish(place);
            assertEquals(List.of("now", "and what comes of it"), done);
        });
        assertEquals(List.of("now", "and what comes of it", "later"), window.get(() -> List.copyOf(done)));
    }

    @Test
    void whatFailsIsToldWhereItBelongsAndTheRestThereIsDropped() {
        window.run(() -> {
            var place = new Composite(shell, SWT.NONE);
            var inside = new Composite(place, SWT.NONE);
            pieces().guard(place, problem -> done.add(problem.getMessage()));
            pieces().add(inside, () -> {
                throw new NoClassDefFoundError("org/somewhere/Else");
            });
            pieces().add(inside, () -> done.add("never"));
            pieces().add(shell, () -> done.add("elsewhere"));
        });
        assertEquals(List.of("org/somewhere/Else", "elsewhere"), window.get(() -> List.copyOf(done)));
    }

    @Test
    void aPieceThatWaitsForTheUserHoldsNoOther() {
        window.run(() -> {
            pieces().add(shell, () -> {
                while (done.isEmpty()) {
                    if (!Display.getCurrent().readAndDispatch()) {
                        Display.getCurrent().sleep();
                    }
                }
                done.add("first");
            });
            pieces().add(shell, () -> done.add("second"));
        });
        window.await("both", () -> done.size() == 2);
        assertEquals(List.of("second", "first"), window.get(() -> List.copyOf(done)));
    }
}
