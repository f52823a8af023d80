package org.rapporteur.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.access.CountryRecords;
import org.rapporteur.ui.testkit.TestWindow;

/** Country records that work in the background asks the window for. */
class WindowRecordsTest {

    private final TestWindow window = new TestWindow();
    private final List<String> done = new ArrayList<>();

    /** Notes who loads what in the thread of the window. */
    private WindowRecords records(Consumer<String> loaded) {
        var records = (CountryRecords) Proxy.newProxyInstance(CountryRecords.class.getClassLoader(), new Class<?>[] {CountryRecords.class},
                (proxy, method, arguments) -> {
                    loaded.accept((String) arguments[0]);
                    return Optional.empty();
                });
        return new WindowRecords(records, window.get(Display::getCurrent));
    }

    private IStatus inJob(Consumer<String> work) {
        Job job = Job.create("records", monitor -> {
            List.of("GEO", "KAZ", "KGZ").forEach(work);
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
        window.await("the job has ended", () -> job.getResult() != null);
        return job.getResult();
    }

    @Test
    void whatTheUserDoesComesBeforeTheNextRecord() {
        var records = records(id -> {
            done.add(id);
            Display.getCurrent().asyncExec(() -> done.add("user"));
        });
        assertTrue(inJob(records::load).isOK());
        assertEquals(List.of("GEO", "user", "KAZ", "user", "KGZ", "user"), window.get(() -> List.copyOf(done)));
    }

    @Test
    void whatIsWrongReachesWhoAsked() {
        var records = records(id -> {
            throw new IllegalStateException("The record of " + id + " cannot be read.");
        });
        inJob(id -> {
            try {
                records.load(id);
            } catch (IllegalStateException told) {
                done.add(told.getMessage());
            }
        });
        assertEquals("The record of GEO cannot be read.", done.getFirst());
        assertEquals(3, done.size());
    }
}
