package org.rapporteur.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.access.CountryRecords;

/**
 * Country records for work in the background: each call is made in the thread of the window, to which the records belong. Loading one
 * takes milliseconds, and what the user does has its turn before the next: {@code syncExec} of the workbench does what jobs ask for one
 * call after the other, without a look at anything else. Fails with an {@link SWTException} when the window is gone.
 *
 * @param records the records
 * @param display the window's
 */
public record WindowRecords(CountryRecords records, Display display) implements CountryRecords {

    /** How often who waits looks whether the window is still there, in milliseconds. */
    private static final long LOOK = 500;

    @Override
    public List<String> ids() {
        return inWindow(records::ids);
    }

    @Override
    public Optional<CountryRecord> load(String id) {
        return inWindow(() -> records.load(id));
    }

    @Override
    public void release(String id) {
        inWindow(() -> {
            records.release(id);
            return Optional.empty();
        });
    }

    @Override
    public Optional<CountryRecord> loaded(String id) {
        return inWindow(() -> records.loaded(id));
    }

    @Override
    public Optional<Supplier<CountryRecord>> copy(String id) {
        return inWindow(() -> records.copy(id));
    }

    @Override
    public Optional<Digest> digest(String id) {
        return inWindow(() -> records.digest(id));
    }

    private <T> T inWindow(Supplier<T> call) {
        if (display.getThread() == Thread.currentThread()) {
            return call.get();
        }
        var result = CompletableFuture.supplyAsync(call, display::asyncExec);
        while (true) {
            try {
                return result.get(LOOK, TimeUnit.MILLISECONDS);
            } catch (TimeoutException busy) {
                if (display.isDisposed()) {
                    throw new SWTException(SWT.ERROR_DEVICE_DISPOSED);
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new OperationCanceledException();
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) failed.getCause();
            }
        }
    }
}
