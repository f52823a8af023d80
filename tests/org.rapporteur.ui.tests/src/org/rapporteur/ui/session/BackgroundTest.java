package org.rapporteur.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.analysis.Inquiry;
import org.rapporteur.model.ModelPackage.Literals;
import org.rapporteur.ui.findings.LiveFindings;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.testkit.TestWindow;

/** Work beside the thread of the window: what it may touch, and that it ends quietly when nobody wants it any more. */
class BackgroundTest {

    private static final String NAME = "what the test works out";

    private final TestWindow window = new TestWindow();
    private final List<IStatus> logged = new CopyOnWriteArrayList<>();
    private final ILogListener log = (status, plugin) -> logged.add(status);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final IJobChangeListener jobs = new JobChangeAdapter() {
        @Override
        public void done(IJobChangeEvent event) {
            if (NAME.equals(event.getJob().getName())) {
                ended.countDown();
            }
        }
    };

    BackgroundTest() {
        Platform.addLogListener(log);
        Job.getJobManager().addJobChangeListener(jobs);
    }

    @AfterEach
    void close() {
        window.close();
        Job.getJobManager().removeJobChangeListener(jobs);
        Platform.removeLogListener(log);
    }

    /** Begins in a window of its own, which goes when the work has begun; the work goes on when it is gone. */
    private void goneMeanwhile(DossierSession session, Function<Inquiry, Integer> work, Consumer<Integer> show) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var gone = new CountDownLatch(1);
        Shell shell = window.get(() -> new Shell(window.window().getShell()));
        window.run(() -> new Background<>(shell, session, NAME, inquiry -> {
            begun.countDown();
            await(gone);
            return work.apply(inquiry);
        }, show).start());
        begun.await();
        window.run(shell::dispose);
        gone.countDown();
        ended.await();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void countryRecordsAreLoadedAndLetGoOfByTheThreadOfTheWindowAlone(@TempDir Path folder) throws InterruptedException {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        Thread own = window.get(Thread::currentThread);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        var changes = new AtomicInteger();
        var listening = new AdapterImpl() {
            @Override
            public void notifyChanged(Notification change) {
                if (change.getFeature() == Literals.DOSSIER__RECORDS) {
                    changes.incrementAndGet();
                    threads.add(Thread.currentThread());
                }
            }
        };
        window.run(() -> session.dossier().eAdapters().add(listening));
        var worked = new CountDownLatch(1);
        window.run(() -> new Background<>(window.window().getShell(), session, NAME, inquiry -> {
            List<String> ids = inquiry.records().ids();
            ids.forEach(id -> inquiry.records().load(id).orElseThrow());
            ids.forEach(inquiry.records()::release);
            return ids.size();
        }, all -> worked.countDown()).start());
        ended.await();
        window.await("what was worked out", () -> worked.getCount() == 0);
        assertTrue(changes.get() > 0, "it listens to what it is about");

        changes.set(0);
        window.run(() -> session.set("Another title", session.dossier(), Literals.DOSSIER__TITLE, "Another title"));
        window.await("the findings", () -> window.service(LiveFindings.class).now().filter(now -> now.version() == session.version()).isPresent());
        assertTrue(changes.get() > 0, "checking loads records");
        changes.set(0);
        window.run(() -> window.service(Opening.class).show(session.dossier().getRegister().getParties().stream()
                .filter(party -> session.records().ids().contains(party.getId())).findFirst().orElseThrow()));
        window.tab("Report");
        window.await("a record", () -> changes.get() > 0);
        window.run(session::undo);
        window.run(() -> session.dossier().eAdapters().remove(listening));
        assertEquals(Set.of(own), threads);
        assertFalse(window.get(session::isDirty));
    }

    @Test
    void whatFailsWhenItsPlaceIsGoneIsNoError(@TempDir Path folder) throws InterruptedException {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        goneMeanwhile(session, inquiry -> {
            throw new SWTException(SWT.ERROR_WIDGET_DISPOSED);
        }, number -> {
            throw new AssertionError("There is nothing to show it in.");
        });
        window.close();
        assertEquals(List.of(), logged);
    }

    @Test
    void whatComesOutWhenItsPlaceIsGoneIsNotShown(@TempDir Path folder) throws InterruptedException {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        var shown = new AtomicInteger();
        goneMeanwhile(session, inquiry -> inquiry.records().ids().size(), shown::set);
        window.close();
        assertEquals(0, shown.get());
        assertEquals(List.of(), logged);
    }

    @Test
    void whatIsAskedForInAPlaceThatIsGoneIsNotBegun(@TempDir Path folder) {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        var worked = new AtomicInteger();
        window.run(() -> {
            var shell = new Shell(window.window().getShell());
            var background = new Background<>(shell, session, NAME, inquiry -> worked.incrementAndGet(), worked::set);
            shell.dispose();
            background.start();
        });
        assertTrue(List.of(Job.getJobManager().find(null)).stream().noneMatch(job -> NAME.equals(job.getName())));
        assertEquals(0, worked.get());
    }

    @Test
    void theEndOfTheDossierOutrunsWhatIsWorkedOutInIt(@TempDir Path folder) throws InterruptedException {
        DossierSession session = window.open(window.copyOfSample("imp-2003", folder));
        var begun = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        window.run(() -> new Background<>(window.window().getShell(), session, NAME, inquiry -> {
            begun.countDown();
            await(closed);
            throw new IllegalStateException("Its dossier is gone.");
        }, nothing -> {
            throw new AssertionError("There is nothing to show.");
        }).start());
        begun.await();
        window.close();
        closed.countDown();
        ended.await();
        assertEquals(List.of(), logged);
    }
}
