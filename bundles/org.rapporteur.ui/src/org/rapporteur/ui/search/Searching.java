package org.rapporteur.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.rapporteur.analysis.search.Query;
import org.rapporteur.analysis.search.Search;
import org.rapporteur.analysis.search.SearchResult;

/** One search, in the background. What it has found so far is shown before it ends. */
final class Searching extends Job {

    /** More than anybody reads; a further word leads to the others. */
    static final int MOST = 500;

    private static final long SOON = 150_000_000;

    private final Search search;
    private final Query query;
    private final Display display;
    private final Consumer<Result> show;
    private final List<SearchResult> found = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private long shownAt = System.nanoTime();

    /**
     * What was found.
     *
     * @param found the objects, so far
     * @param unreadable countries whose records cannot be read
     * @param ended whether that is all
     */
    record Result(List<SearchResult> found, List<String> unreadable, boolean ended) {
    }

    Searching(String name, Search search, Query query, Display display, Consumer<Result> show) {
        super(name);
        this.search = search;
        this.query = query;
        this.display = display;
        this.show = show;
        setPriority(SHORT);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            search.find(query, this::take, unreadable::add, () -> monitor.isCanceled() || found.size() > MOST);
        } catch (CompletionException | org.eclipse.swt.SWTException closed) {
            return Status.CANCEL_STATUS;
        }
        tell(monitor, true);
        return Status.OK_STATUS;
    }

    private void take(SearchResult result) {
        found.add(result);
        if (System.nanoTime() - shownAt > SOON) {
            shownAt = System.nanoTime();
            tell(null, false);
        }
    }

    private void tell(IProgressMonitor monitor, boolean ended) {
        if (!display.isDisposed() && (monitor == null || !monitor.isCanceled())) {
            var result = new Result(List.copyOf(found), List.copyOf(unreadable), ended);
            display.asyncExec(() -> show.accept(result));
        }
    }
}
