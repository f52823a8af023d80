package org.rapporteur.benchmarks.gauge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.rapporteur.model.Region;
import org.rapporteur.ui.parts.DossierOpener;
import org.rapporteur.ui.parts.Opening;
import org.rapporteur.ui.session.CurrentDossier;
import org.rapporteur.ui.session.DossierSession;
import org.rapporteur.ui.session.Pieces;

/**
 * Measures the window from inside. A plug-in that the benchmark drops into a copy of the program; what it is to do stands in the system
 * property {@code rapporteur.gauge}: {@code start}, {@code open}, {@code scroll}, {@code walk} or {@code themes}. It prints its figures
 * as lines that begin with {@code gauge}, and closes the window.
 */
public final class Gauge {

    private static final long PAUSE = 5_000_000;
    private static final int FRAMES = 400;

    /** Begins; called by Declarative Services. */
    void activate() {
        Thread.ofPlatform().name("gauge").daemon().start(() -> {
            try {
                await(() -> PlatformUI.isWorkbenchRunning() && PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
                measure(System.getProperty("rapporteur.gauge"));
                in(() -> PlatformUI.getWorkbench().close());
            } catch (RuntimeException problem) {
                problem.printStackTrace();
                System.exit(1);
            }
        });
    }

    private void measure(String what) {
        switch (what) {
            case "start" -> {
                await(() -> session().isPresent());
                settle();
                System.out.println("gauge usable");
            }
            case "open" -> open(Path.of(System.getProperty("rapporteur.gauge.dossier")));
            case "scroll" -> scroll();
            case "walk" -> {
                await(() -> session().isPresent());
                idle();
                new Walk().run();
            }
            case "themes" -> {
                await(() -> session().isPresent());
                idle();
                new Themes().run();
            }
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static void open(Path dossier) {
        idle();
        try (var watch = new Watch(display())) {
            long start = System.nanoTime();
            in(() -> service(DossierOpener.class).open(dossier));
            await(() -> Arrays.stream(Job.getJobManager().find(null)).anyMatch(job -> !job.isSystem()) || session().isPresent());
            boolean told = Arrays.stream(Job.getJobManager().find(null)).anyMatch(job -> job.isUser());
            await(() -> session().isPresent());
            settle();
            System.out.println("gauge opened " + (System.nanoTime() - start) / 1_000_000);
            System.out.println("gauge progress " + told);
            idle();
            watch.longest().print("opening");
        }
        memory();
    }

    private static void scroll() {
        await(() -> session().isPresent());
        Region region = session().orElseThrow().dossier().getRegions().getFirst();
        in(() -> service(Opening.class).show(region));
        in(() -> tabs().filter(tab -> tab.getText().equals("Matrix")).forEach(Gauge::show));
        await(() -> get(() -> table().filter(table -> viewport(table).getScrollableLayer().getRowCount() > 1000)).isPresent());
        idle();
        memory();
        NatTable table = get(Gauge::table).orElseThrow();
        frames(table, FRAMES / 4); // warms up
        List<Double> frames = frames(table, FRAMES);
        frames.sort(null);
        System.out.printf(java.util.Locale.ROOT, "gauge frames %d %.1f %.1f %.1f%n", frames.size(), frames.get(frames.size() / 2),
                frames.get(frames.size() * 99 / 100), frames.getLast());
        memory();
    }

    /** Scrolls down, up, right and left, by a few rows, by pages and by large jumps, and times each frame until it is painted. */
    private static List<Double> frames(NatTable table, int count) {
        List<Double> frames = new ArrayList<>();
        var painted = new AtomicInteger();
        Listener counts = event -> painted.incrementAndGet();
        in(() -> table.addListener(SWT.Paint, counts));
        for (int frame = 0; frame < count; frame++) {
            int now = frame;
            in(() -> {
                ViewportLayer viewport = viewport(table);
                int rows = viewport.getScrollableLayer().getRowCount();
                int columns = viewport.getScrollableLayer().getColumnCount();
                long start = System.nanoTime();
                switch (now % 4) {
                    case 0 -> viewport.setOriginY(viewport.getScrollableLayer().getStartYOfRowPosition(now * 7 % rows));
                    case 1 -> viewport.setOriginX(viewport.getScrollableLayer().getStartXOfColumnPosition(now * 3 % columns));
                    case 2 -> viewport.setOriginY(viewport.getScrollableLayer().getStartYOfRowPosition(now * 97 % rows));
                    default -> viewport.setOriginY(viewport.getScrollableLayer().getStartYOfRowPosition((rows - 1) * (now % 16) / 16));
                }
                int before = painted.get();
                table.redraw();
                while (painted.get() == before) {
                    if (!display().readAndDispatch()) {
                        display().sleep();
                    }
                }
                frames.add((System.nanoTime() - start) / 1e6);
            });
            settle();
        }
        in(() -> table.removeListener(SWT.Paint, counts));
        return frames;
    }

    private static ViewportLayer viewport(NatTable table) {
        return Stream.iterate(List.<org.eclipse.nebula.widgets.nattable.layer.ILayer>of(table.getLayer()), layers -> !layers.isEmpty(), Gauge::below)
                .flatMap(List::stream).filter(ViewportLayer.class::isInstance).map(ViewportLayer.class::cast).findFirst().orElseThrow();
    }

    private static List<org.eclipse.nebula.widgets.nattable.layer.ILayer> below(List<org.eclipse.nebula.widgets.nattable.layer.ILayer> layers) {
        return layers.stream().flatMap(layer -> {
            if (layer instanceof org.eclipse.nebula.widgets.nattable.layer.CompositeLayer composite) {
                var children = new ArrayList<org.eclipse.nebula.widgets.nattable.layer.ILayer>();
                for (int x = 0; x < composite.getLayoutXCount(); x++) {
                    for (int y = 0; y < composite.getLayoutYCount(); y++) {
                        children.add(composite.getChildLayerByLayoutCoordinate(x, y));
                    }
                }
                return children.stream();
            }
            return layer.getUnderlyingLayerByPosition(0, 0) == null ? Stream.empty() : Stream.of(layer.getUnderlyingLayerByPosition(0, 0));
        }).toList();
    }

    private static Optional<NatTable> table() {
        return controls(shell()).filter(one -> one instanceof NatTable && one.isVisible()).map(NatTable.class::cast).findFirst();
    }

    static Control shell() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    static Stream<CTabItem> tabs() {
        return controls(shell()).filter(CTabFolder.class::isInstance).map(CTabFolder.class::cast)
                .filter(folder -> folder.isVisible() && (folder.getStyle() & SWT.BOTTOM) != 0).flatMap(folder -> Arrays.stream(folder.getItems()));
    }

    static void show(CTabItem tab) {
        tab.getParent().setSelection(tab);
        var event = new Event();
        event.item = tab;
        tab.getParent().notifyListeners(SWT.Selection, event);
    }

    private static Stream<Control> controls(Control root) {
        return root instanceof Composite composite
                ? Stream.concat(Stream.of(root), Stream.of(composite.getChildren()).flatMap(Gauge::controls)) : Stream.of(root);
    }

    /** Until nothing is left to do for the window. */
    private static void settle() {
        in(() -> {
            while (display().readAndDispatch()) {
                // the next one
            }
        });
    }

    /** Until nothing is left to do for the window, nor beside it. */
    static void idle() {
        settle();
        await(() -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(job -> job.getState() == Job.RUNNING)
                && get(() -> Pieces.of(display()).isEmpty()));
        settle();
    }

    private static void memory() {
        System.gc();
        System.out.println("gauge memory " + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / (1 << 20));
    }

    static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    static void in(Runnable work) {
        display().syncExec(work);
    }

    static <T> T get(Supplier<T> work) {
        var result = new ArrayList<T>();
        in(() -> result.add(work.get()));
        return result.getFirst();
    }

    static <T> T service(Class<T> type) {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class).get(type);
    }

    static Optional<DossierSession> session() {
        return service(CurrentDossier.class).session();
    }
}
