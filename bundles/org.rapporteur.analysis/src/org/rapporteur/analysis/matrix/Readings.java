package org.rapporteur.analysis.matrix;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Reads in the background what was asked for: what is on show first, of this what was asked for last. Safe for use by several
 * threads.
 */
final class Readings {

    private final Executor background;
    private final BiConsumer<String, Supplier<Column>> deliver;
    private final SequencedMap<String, Supplier<Column>> wanted = new LinkedHashMap<>();

    /**
     * @param background where it is read
     * @param deliver is given what was read, or what throws because it cannot be read; called in the background
     */
    Readings(Executor background, BiConsumer<String, Supplier<Column>> deliver) {
        this.background = background;
        this.deliver = deliver;
    }

    /**
     * Asks for a column; one that is asked for already may be asked for sooner.
     *
     * @param country whose
     * @param reading reads it
     * @param onShow whether it is on show
     */
    void want(String country, Supplier<Column> reading, boolean onShow) {
        synchronized (this) {
            boolean known = wanted.containsKey(country);
            if (onShow) {
                wanted.putLast(country, reading);
            } else if (!known) {
                wanted.putFirst(country, reading);
            }
            if (known) {
                return;
            }
        }
        background.execute(this::next);
    }

    private void next() {
        String country;
        Supplier<Column> reading;
        synchronized (this) {
            if (wanted.isEmpty()) {
                return;
            }
            var last = wanted.pollLastEntry();
            country = last.getKey();
            reading = last.getValue();
        }
        Supplier<Column> read;
        try {
            Column column = reading.get();
            read = () -> column;
        } catch (RuntimeException problem) {
            read = () -> {
                throw problem;
            };
        }
        deliver.accept(country, read);
    }

    /** Forgets what was asked for and not read yet. */
    synchronized void clear() {
        wanted.clear();
    }
}
