package org.rapporteur.analysis.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.rapporteur.model.CountryRecord;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Region;
import org.rapporteur.model.access.Changes;
import org.rapporteur.model.access.CountryRecords;

/**
 * Finds words in all texts of a dossier, in every language, those of country records that are not loaded among them. One for each open
 * dossier. It keeps the texts it has read, up to a limit for records that are not loaded; what changes is read anew when it is next
 * looked for.
 */
public final class Search implements AutoCloseable {

    private final Dossier dossier;
    private final CountryRecords records;
    private final Executor model;
    private final Runnable deafen;
    private final long limit;
    private final Map<EObject, Page> live = new HashMap<>();
    private final Map<String, Page> stored = new HashMap<>();
    private long size;

    /** A file of the dossier that is looked through: it is there, or what reads it is. */
    private record Part(Optional<Page> page, Supplier<Page> reading) {
    }

    /**
     * A search.
     *
     * @param dossier the dossier
     * @param records its country records
     * @param changes tells when the dossier changes
     * @param model runs things in the model's thread; {@code Runnable::run} when whoever looks does so in that
     * @param limit bytes of memory for texts of records that are not loaded
     */
    public Search(Dossier dossier, CountryRecords records, Changes changes, Executor model, long limit) {
        this.dossier = dossier;
        this.records = records;
        this.model = model;
        this.limit = limit;
        deafen = changes.listen(this::changed);
    }

    /**
     * Looks for words. To be called in the background: it waits for the model's thread and for the disk. What was found is told while
     * the search goes on; what is loaded comes first.
     *
     * @param query the words; nothing is found when there are none
     * @param found is told each object, in the thread of the caller
     * @param unreadable is told identifiers of parties whose record cannot be read
     * @param isCancelled asked again and again; the search ends when it is
     */
    public void find(Query query, Consumer<SearchResult> found, Consumer<String> unreadable, BooleanSupplier isCancelled) {
        if (query.isEmpty()) {
            return;
        }
        for (EObject root : inModel(this::roots)) {
            if (isCancelled.getAsBoolean()) {
                return;
            }
            inModel(() -> livePage(root)).find(query).forEach(found);
        }
        for (String country : inModel(records::ids)) {
            if (isCancelled.getAsBoolean()) {
                return;
            }
            try {
                Part part = inModel(() -> part(country));
                part.page().orElseGet(part.reading()).find(query).forEach(found);
            } catch (RuntimeException problem) {
                unreadable.accept(country);
            }
        }
    }

    private <T> T inModel(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        model.execute(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException problem) {
                result.completeExceptionally(problem);
            }
        });
        return result.join();
    }

    /** What has a file of its own, the country records left out. */
    private List<EObject> roots() {
        List<EObject> roots = new ArrayList<>(List.of(dossier));
        for (Region region : dossier.getRegions()) {
            roots.add(region);
            roots.addAll(region.getMeetings());
        }
        roots.addAll(dossier.getQuestionnaires());
        return roots;
    }

    private Page livePage(EObject root) {
        return live.computeIfAbsent(root, fresh -> PageMaker.page(fresh, Optional.empty(), true));
    }

    private Part part(String country) {
        Optional<CountryRecord> loaded = records.loaded(country);
        if (loaded.isPresent()) {
            Page page = live.computeIfAbsent(loaded.get(), fresh -> PageMaker.page(fresh, Optional.of(country), true));
            return new Part(Optional.of(page), () -> page);
        }
        live.keySet().removeIf(root -> root instanceof CountryRecord record && country.equals(record.getId()));
        Optional<Supplier<CountryRecord>> copy = records.copy(country);
        return new Part(known(country), () -> keep(country, PageMaker.page(copy.orElseThrow().get(), Optional.of(country), false)));
    }

    private synchronized Optional<Page> known(String country) {
        return Optional.ofNullable(stored.get(country));
    }

    private synchronized Page keep(String country, Page page) {
        // every search goes through all of them in one order: what does not fit is read each time, what is kept stays
        if (!stored.containsKey(country) && size + page.size() <= limit) {
            stored.put(country, page);
            size += page.size();
        }
        return page;
    }

    /** What changed is read anew; what somebody saved of a record that was loaded, too. */
    private void changed(Notification change) {
        for (EObject at = change.getNotifier() instanceof EObject object ? object : null; at != null; at = at.eContainer()) {
            live.remove(at);
            if (at instanceof CountryRecord record) {
                forget(record.getId());
            }
            if (PageMaker.hasOwnFile(at)) {
                return;
            }
        }
    }

    private synchronized void forget(String country) {
        Page page = stored.remove(country);
        size -= page == null ? 0 : page.size();
    }

    @Override
    public void close() {
        deafen.run();
        live.clear();
        synchronized (this) {
            stored.clear();
            size = 0;
        }
    }
}
