package org.rapporteur.ui.session;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.access.CountryRecords;

/**
 * Country records for work in the background: each call is made in the thread of the window, to which the records belong. Loading one
 * takes milliseconds, so that the window goes on answering.
 *
 * @param records the records
 * @param display the window's
 */
public record WindowRecords(CountryRecords records, Display display) implements CountryRecords {

    @Override
    public List<String> ids() {
        return display.syncCall(records::ids);
    }

    @Override
    public Optional<CountryRecord> load(String id) {
        return display.syncCall(() -> records.load(id));
    }

    @Override
    public void release(String id) {
        display.syncExec(() -> records.release(id));
    }

    @Override
    public Optional<CountryRecord> loaded(String id) {
        return display.syncCall(() -> records.loaded(id));
    }

    @Override
    public Optional<Supplier<CountryRecord>> copy(String id) {
        return display.syncCall(() -> records.copy(id));
    }

    @Override
    public Optional<Digest> digest(String id) {
        return display.syncCall(() -> records.digest(id));
    }
}
